import type { ReactNode } from "react";
import { adviceOn } from "../../cli/report/say.ts";
import { words } from "../../cli/words.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./OpenDocument.module.css";
import type { DoorState } from "./use-door.ts";

/** Why nothing could be read, file by file, and what to do about it. */
export function Refused({
  state,
  onAgain,
  heading,
}: {
  state: Extract<DoorState, { step: "refused" | "failed" }>;
  onAgain: () => void;
  heading: ReactNode;
}) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const grave = state.step === "refused" ? state.findings.filter(({ level }) => level === "error") : [];
  return (
    <>
      {heading}
      {state.step === "failed" && <p className={styles.lead}>{t("refused.failed")}</p>}
      <ul className={styles.reasons}>
        {grave.map(({ kind, line, level, values }) => (
          <li key={`${kind} ${line}`}>
            {words(language, kind, values)}
            {/* a file's own sentence says what to do */}
            {!kind.startsWith("file.") && <span className={styles.advice}> {adviceOn(language, kind, level)}</span>}
          </li>
        ))}
      </ul>
      {grave.some(({ kind }) => kind === "noStatements") && <p className={styles.small}>{t("refused.onlyText")}</p>}
      <p className={styles.acts}>
        <button type="button" className={styles.filled} onClick={onAgain}>
          {t("refused.again")}
        </button>
      </p>
    </>
  );
}
