import { type FormEvent, useId, useState } from "react";
import { missingEnglish } from "../../core/document/missing-english.ts";
import { fileName } from "../../core/exports/file-name.ts";
import { useEnglish, useWords } from "../../reading/reading.tsx";
import { saveFile } from "../../reading/save-file.ts";
import { chooseFiles } from "./choose-files.ts";
import styles from "./OpenDocument.module.css";
import type { OpenedDocument } from "./opened-document.ts";
import { Part, Some } from "./ReviewParts.tsx";

type Table = Readonly<Record<string, string>>;

/** A table of English as it was saved here, or lies beside a published data set; null for any other file. */
function readTable(text: string): Table | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
    const entries = Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return entries.length === 0 ? null : Object.fromEntries(entries);
  } catch {
    return null;
  }
}

/** What of the document has no English yet, for its reader to fill in; saved with the document, and as a table of its own. */
export function English({ opened, onChange }: { opened: OpenedDocument; onChange: (english: Table) => void }) {
  const t = useWords("openDocument");
  const id = useId();
  const [typed, setTyped] = useState<Table>({});
  const [said, setSaid] = useState<string | null>(null);
  const missing = missingEnglish(opened.dataset, useEnglish());
  const add = (table: Table) => {
    const given = Object.entries(table).flatMap(([text, own]) => (own.trim() === "" ? [] : [[text, own.trim()]]));
    const all: Table = { ...opened.english, ...Object.fromEntries(given) };
    setTyped({});
    setSaid(t("review.english.saved", { count: Object.keys(all).length }));
    onChange(all);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    add(typed);
  };
  const load = () =>
    chooseFiles(async ([file]) => {
      const table = readTable((await file?.text()) ?? "");
      if (table === null) setSaid(t("review.english.badFile"));
      else add(table);
    });
  const download = () => {
    const text = `${JSON.stringify({ ...opened.english, ...typed }, null, 2)}\n`;
    const name = fileName([opened.dataset.unit.name, opened.dataset.year, "en"], "json");
    saveFile(new Blob([text], { type: "application/json;charset=utf-8" }), name);
  };
  return (
    <Part title={t("review.english.title")}>
      <p className={styles.small}>{t(missing.length === 0 ? "review.english.none" : "review.english.about")}</p>
      {missing.length > 0 && (
        <details className={styles.infos}>
          <summary>{t("review.english.missing", { count: missing.length })}</summary>
          <form onSubmit={save}>
            <Some items={missing}>
              {(shown) => (
                <ul className={styles.english}>
                  {shown.map((text, at) => (
                    <li key={text}>
                      <label htmlFor={`${id}-${at}`} lang="zh-CN">
                        {text}
                      </label>
                      <input
                        id={`${id}-${at}`}
                        lang="en"
                        value={typed[text] ?? ""}
                        onChange={(event) => setTyped({ ...typed, [text]: event.target.value })}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </Some>
            <p className={styles.acts}>
              <button type="submit" className="button">
                {t("review.english.save")}
              </button>
            </p>
          </form>
        </details>
      )}
      <p className={styles.acts}>
        <button type="button" className="link" onClick={load}>
          {t("review.english.load")}
        </button>
        <button type="button" className="link" onClick={download}>
          {t("review.english.download")}
        </button>
      </p>
      <p role="status">{said}</p>
    </Part>
  );
}
