import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { CatalogUnit } from "../../core/catalog/units.ts";
import { isTranslated } from "../../i18n/language.ts";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Chooser.module.css";
import { noteUnit } from "./recent-units.ts";
import { useChoice } from "./use-found-units.ts";

/** The units and years that are published here, to be found by name; each year is a link of its own. */
export function Chooser() {
  const t = useWords("choose");
  const { datasetId } = useOpening();
  const own = datasetId.slice(0, datasetId.indexOf("/"));
  const { choose } = usePageState();
  const [question, setQuestion] = useState(choose ?? "");
  const [attempt, setAttempt] = useState(0);
  const choice = useChoice(question.trim(), own, attempt);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    noteUnit(own);
    field.current?.focus();
  }, [own]);
  // a department's link asks for its units
  useEffect(() => {
    if (choose !== null) setQuestion(choose);
  }, [choose]);

  /** Down leads from the field to the links, and on; up leads back. */
  const step = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field.current, ...(list.current?.querySelectorAll("a") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || next == null) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys step through what is inside
    <div className={styles.chooser} onKeyDown={step}>
      <h2 className={styles.title}>{t("title")}</h2>
      <label htmlFor={id} className={styles.label}>
        {t("field")}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        className={styles.field}
        value={question}
        onChange={({ target }) => setQuestion(target.value)}
      />
      <div ref={list} className={styles.lists}>
        {choice === null ? (
          <p className={styles.status}>{t("loading")}</p>
        ) : choice === "failed" ? (
          <p className={styles.status} role="alert">
            {t("failed")}{" "}
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              {t("retry")}
            </button>
          </p>
        ) : (
          <>
            {question.trim() === "" && choice.own !== null && <Group title={t("own")} units={[choice.own]} />}
            {choice.recent.length > 0 && <Group title={t("recent")} units={choice.recent} />}
            {choice.found.units.length > 0 && (
              <Group
                title={question.trim() === "" ? t("newest") : t("found", { count: choice.found.count })}
                units={choice.found.units.filter(({ unit }) => question.trim() !== "" || unit !== own).slice(0, SHOWN)}
              />
            )}
            <Rest question={question.trim()} found={choice.found} />
          </>
        )}
      </div>
    </div>
  );
}

/** More rows than these are no choice: the question has to be longer. */
const SHOWN = 40;

function Rest({
  question,
  found: { units, count, isWhole },
}: {
  question: string;
  found: { readonly units: readonly CatalogUnit[]; readonly count: number; readonly isWhole: boolean };
}) {
  const t = useWords("choose");
  const text =
    units.length === 0 && isWhole
      ? t("none", { question })
      : count > Math.min(units.length, SHOWN)
        ? t("tooMany", { count })
        : isWhole
          ? null
          : t("some");
  return (
    <p role="status" className={text === null ? "spoken" : styles.status}>
      {text ?? (question === "" ? "" : t("found", { count }))}
    </p>
  );
}

function Group({ title, units }: { title: string; units: readonly CatalogUnit[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.units}>
        {units.map((unit) => (
          <UnitRow key={unit.unit} unit={unit} />
        ))}
      </ul>
    </section>
  );
}

/** A unit with its years; the rest of the address stays, so that the reader lands in the same view of the other document. */
function UnitRow({ unit: { unit, name, nameEn, department, editions } }: { unit: CatalogUnit }) {
  const t = useWords("choose");
  const { language } = usePageState();
  const { datasetId } = useOpening();
  const hasEnglish = isTranslated(language) && nameEn !== null;
  const lang = isTranslated(language) ? "zh-CN" : undefined;
  return (
    <li className={styles.unit}>
      <p className={styles.name}>
        <span lang={hasEnglish ? undefined : lang}>{hasEnglish ? nameEn : name}</span>
        {department !== null && department !== name && (
          <StateLink to={{ choose: department }} className={styles.department} lang={lang}>
            {department}
          </StateLink>
        )}
      </p>
      <p className={styles.years}>
        {editions.map((edition) => {
          const dataset = `${unit}/${edition}`;
          const [year = "", phase = "budget"] = edition.split("-");
          return (
            <StateLink
              key={edition}
              to={{ dataset, cell: null, code: null, version: null, choose: null }}
              aria-current={dataset === datasetId ? "page" : undefined}
              onFollow={() => noteUnit(unit)}
            >
              <span className="spoken">{hasEnglish ? nameEn : name} </span>
              {t(`edition.${phase as "budget"}`, { year })}
            </StateLink>
          );
        })}
      </p>
    </li>
  );
}
