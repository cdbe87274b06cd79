import { Name } from "../../../reading/Name.tsx";
import { useBudget, useOpening, useWords } from "../../../reading/reading.tsx";
import styles from "./TitleSlide.module.css";

/** Whose budget this is, and what the document holds. */
export function TitleSlide() {
  const t = useWords("present");
  const shell = useWords("shell");
  const { source, overview } = useOpening();
  const { dataset } = useBudget();
  const { projects, statements } = overview;
  const facts = [
    [statements.count, t("facts.statements")],
    [projects.count, t("facts.projects")],
    [projects.indicators, t("facts.indicators")],
  ] as const;
  return (
    <div className={styles.cover}>
      <dl className={styles.facts}>
        {facts
          .filter(([count]) => count > 0)
          .map(([count, name]) => (
            <div key={name}>
              <dd key={count}>{count}</dd>
              <dt>{name}</dt>
            </div>
          ))}
      </dl>
      <p className={styles.department}>
        {dataset.unit.department !== null && (
          <span>
            {t("department")}
            <Name printed={dataset.unit.department.name} />
          </span>
        )}
        <span key={source.published ?? ""}>{t("published", { date: source.published ?? shell("notStated") })}</span>
      </p>
    </div>
  );
}
