import { useWords } from "./reading.tsx";
import styles from "./Term.module.css";
import { Term } from "./Term.tsx";
import { termRuns } from "./term-names.ts";

/** The terms that stand in printed heads whose own place is a button: each explained once, in a line of its own. */
export function TermList({ printed }: { printed: readonly string[] }) {
  const t = useWords("shell");
  const terms = new Set(printed.flatMap((text) => termRuns(text, "zh")).flatMap(({ term }) => term ?? []));
  if (terms.size === 0) return null;
  return (
    <p className={styles.list}>
      <span>{t("termsHere")}</span>
      {[...terms].map((term) => (
        <Term key={term} name={term} />
      ))}
    </p>
  );
}
