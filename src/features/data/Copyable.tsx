import { useRef, useState } from "react";
import { copyText } from "../../reading/copy-text.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Data.module.css";

/** A text to take along: one press copies it; where the browser refuses, it is selected for the reader to copy. */
export function Copyable({ text, lang, label, name }: { text: string; lang?: string; label: string; name?: string }) {
  const t = useWords("dataView");
  const field = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<{ readonly key: "copied" | "refused"; readonly text: string } | null>(null);
  const status = said?.text === text ? t(`cite.${said.key}`) : "";
  const copy = async () => {
    const isCopied = await copyText(text);
    setSaid({ key: isCopied ? "copied" : "refused", text });
    if (!isCopied && field.current !== null) getSelection()?.selectAllChildren(field.current);
  };
  return (
    <div className={styles.copyable}>
      <p ref={field} lang={lang} className={styles.quoted}>
        <span key={text}>{text}</span>
      </p>
      <div className={styles.copy} data-needs-script="">
        <button
          type="button"
          className="link"
          aria-label={name === undefined ? undefined : `${label}: ${name}`}
          onClick={() => void copy()}
        >
          {label}
        </button>
        <p role="status" aria-atomic="true">
          <span key={status}>{status}</span>
        </p>
      </div>
    </div>
  );
}
