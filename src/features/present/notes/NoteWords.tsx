import { parseCellReference } from "../../../core/document/cell-reference.ts";
import { statementOf } from "../../../core/document/statement.ts";
import type { NoteValue } from "../../../core/views/speaker-notes/note.ts";
import { inSentence, isTranslated, SENTENCE_GAP } from "../../../i18n/language.ts";
import { Traced } from "../../../reading/Figure.tsx";
import { useBudget, useEnglish, useName, useWords } from "../../../reading/reading.tsx";
import { useSources } from "../../../reading/use-sources.ts";
import { usePageState } from "../../../view-state/use-page-state.ts";
import styles from "./NoteList.module.css";

type Words = Extract<NoteValue, { kind: "name" | "quote" | "text" | "statements" | "funding" | "plain" | "unit" }>;

/** Words of a note that are not the sentence's own. What is printed is quoted, and marked as Chinese wherever it stands. */
export function NoteWords({ value, leads }: { value: Words; leads: boolean }) {
  const t = useWords("notes");
  const shell = useWords("shell");
  const sources = useSources();
  const { dataset } = useBudget();
  switch (value.kind) {
    case "name":
      return <Named printed={value.printed} code={value.code} within={!leads} />;
    case "quote":
      return <Quote printed={value.printed} />;
    case "text":
      return <QuotedText printed={value.printed} cell={value.cell} />;
    case "statements":
      return <span>{sources(value.ids.flatMap((id) => statementOf(dataset, id) ?? []))}</span>;
    case "funding":
      return <span>{t(`funding.${value.key}`)}</span>;
    case "unit":
      return <span>{shell(`unit.${value.unit}`)}</span>;
    case "plain":
      return (
        <span key={value.text} className="nowrap">
          {value.text}
        </span>
      );
  }
}

/** Said without the numbering that the tables print before it (②). */
function Named({ printed, code, within }: { printed: string; code: string | null; within: boolean }) {
  const { text, lang } = useName()(printed, code);
  const said = text.replace(/^[①-⑳]\s*/, "");
  return (
    <bdi key={said} lang={lang}>
      {within ? inSentence(said) : said}
    </bdi>
  );
}

const Quote = ({ printed }: { printed: string }) => (
  <q key={printed} lang="zh-CN" className={styles.quote}>
    {printed}
  </q>
);

/** A printed text: in English first what it means, where somebody has said so, and always as printed, with its line. */
function QuotedText({ printed, cell }: { printed: string; cell: string }) {
  const t = useWords("notes");
  const { language } = usePageState();
  const english = useEnglish()(printed);
  const line = parseCellReference(cell)?.line;
  return (
    <>
      {isTranslated(language) && english !== null && (
        <q key={english} className={styles.quote}>
          {english}
        </q>
      )}
      {SENTENCE_GAP[language]}
      <Quote printed={printed} />{" "}
      <small className={styles.place}>
        <Traced cell={cell} place="table">
          <span key={line}>{t("line", { line })}</span>
        </Traced>
      </small>
    </>
  );
}
