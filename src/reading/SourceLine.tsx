import type { ReactNode } from "react";
import { SENTENCE_GAP } from "../i18n/language.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { useWords } from "./reading.tsx";
import styles from "./SectionFrame.module.css";
import { TermText } from "./TermText.tsx";

/** What can be pressed, said on screens only: paper has nothing to press. */
export function Press({ text }: { text?: string | undefined }) {
  const t = useWords("shell");
  const { language } = usePageState();
  return (
    <span className={styles.press}>
      {SENTENCE_GAP[language]}
      {text ?? t("pressAny")}
    </span>
  );
}

/** The last line under a picture or table: from which statements and lines it comes. `press` where its figures lead to their lines. */
export const SourceLine = ({ children, press = false }: { children: ReactNode; press?: boolean | string }) => (
  <p className={styles.source}>
    {typeof children === "string" ? <TermText text={children} /> : children}
    {press !== false && <Press text={press === true ? undefined : press} />}
  </p>
);
