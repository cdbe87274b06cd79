import { type ReactNode, useRef, useState } from "react";
import styles from "./Copyable.module.css";
import { copyText } from "./copy-text.ts";
import { useWords } from "./reading.tsx";

interface Props {
  readonly text: string;
  /** what the button says */
  readonly label: string;
  /** what is copied, where several buttons say the same */
  readonly name?: string;
  readonly lang?: string | undefined;
  readonly look?: "text" | "code";
  /** a link is quiet, a panel has one filled button */
  readonly button?: "link" | "plain" | "filled";
  /** stands beside the button */
  readonly children?: ReactNode;
}

/** A text to take along: one press copies it; where the browser refuses, it is selected for the reader to copy. */
export function Copyable({ text, label, name, lang, look = "text", button = "link", children }: Props) {
  const t = useWords("share");
  const field = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<{ readonly key: "copied" | "refused"; readonly text: string } | null>(null);
  const status = said?.text === text ? t(said.key) : "";
  const copy = async () => {
    const isCopied = await copyText(text);
    setSaid({ key: isCopied ? "copied" : "refused", text });
    if (!isCopied && field.current !== null) getSelection()?.selectAllChildren(field.current);
  };
  const frame = [look === "code" ? styles.code : "", button === "link" ? "" : styles.buttons].filter(Boolean).join(" ");
  return (
    <div className={frame || undefined}>
      <p ref={field} lang={lang} className={styles.text} translate={look === "code" ? "no" : undefined}>
        <span key={text}>{text}</span>
      </p>
      <div className={styles.row} data-needs-script="">
        <button
          type="button"
          className={button === "link" ? "link" : button === "plain" ? "button" : styles.primary}
          aria-label={name === undefined ? undefined : `${label}: ${name}`}
          onClick={() => void copy()}
        >
          {label}
        </button>
        {children}
        <p role="status" aria-atomic="true">
          <span key={status}>{status}</span>
        </p>
      </div>
    </div>
  );
}
