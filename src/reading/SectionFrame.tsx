import { type ReactNode, useContext } from "react";
import type { ViewId } from "../views.ts";
import { useWords } from "./reading.tsx";
import styles from "./SectionFrame.module.css";
import { SectionActsContext } from "./section-acts.ts";
import { TermText } from "./TermText.tsx";
import { useViewName } from "./view-name.ts";

/** What every section begins with: its question as heading, its answer in one sentence, and what one can do with it. */
export function SectionFrame({
  view,
  answer,
  table,
  children,
}: {
  view: ViewId;
  answer: ReactNode;
  table?: string;
  children: ReactNode;
}) {
  const nameOf = useViewName();
  return (
    <>
      <header className={styles.header}>
        <h2 id={`${view}-title`} tabIndex={-1}>
          {nameOf(view)}
        </h2>
        <Acts view={view} table={table} />
        <p className={styles.answer} data-stops="one">
          {typeof answer === "string" ? <TermText text={answer} /> : answer}
        </p>
      </header>
      {children}
    </>
  );
}

/** What one can do with a section: go to its table, take it away, link to it. */
export function Acts({ view, table }: { view: ViewId; table?: string | undefined }) {
  const t = useWords("shell");
  const acts = useContext(SectionActsContext);
  return (
    <div className={styles.acts} data-stops="one">
      {table !== undefined && <a href={`#${table}`}>{t("act.table")}</a>}
      {acts.map((Act, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the acts are always the same
        <Act key={index} view={view} />
      ))}
    </div>
  );
}
