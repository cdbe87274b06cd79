import { useRef, useState } from "react";
import { copyText } from "../../reading/copy-text.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./DownloadMenu.module.css";
import type { Files } from "./use-files.ts";

/** How the download went, said once; and the content to copy where a download may do nothing. */
export function Outcome({ files: { state } }: { files: Files }) {
  const t = useWords("downloads");
  const [wanted, setWanted] = useState<string | null>(null);
  if (state === null) return <p role="status" aria-atomic="true" className={styles.status} />;
  const { step, name, text, picture } = state;
  const key = step === "doubtful" && picture !== null ? "picture" : step;
  const words = t(`status.${key}`, { name });
  const isShown = text !== null && (step === "doubtful" || step === "failed" || wanted === name);
  return (
    <>
      <p role="status" aria-atomic="true" className={styles.status}>
        <span key={words}>{words}</span>
      </p>
      {picture !== null && <img className={styles.picture} src={picture} alt={name} />}
      {text !== null && step === "started" && !isShown && (
        <button type="button" className="link" onClick={() => setWanted(name)}>
          {t("instead")}
        </button>
      )}
      {isShown && <Content key={name} text={text()} />}
    </>
  );
}

function Content({ text }: { text: string }) {
  const t = useWords("downloads");
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<"copied" | "refused" | null>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    setSaid(isCopied ? "copied" : "refused");
    if (!isCopied) field.current?.select();
  };
  const status = said === null ? "" : t(`status.${said}`);
  return (
    <div className={styles.content}>
      <textarea ref={field} readOnly aria-label={t("content")} value={text.replace(/^\ufeff/, "")} rows={7} />
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {t("copy")}
      </button>
      <p role="status" aria-atomic="true" className={styles.status}>
        <span key={status}>{status}</span>
      </p>
    </div>
  );
}
