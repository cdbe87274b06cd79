import { useRef, useState } from "react";
import type { FoundCell } from "../../core/document/provenance.ts";
import { copyText } from "../../reading/copy-text.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Provenance.module.css";
import { useCitation } from "./use-citation.ts";

/** The place as a citation, and what to do with it. Where the browser refuses to copy, the text is selected for the reader to copy. */
export function Citation({ found }: { found: FoundCell }) {
  const t = useWords("provenance");
  const { text, address } = useCitation(found);
  const citation = useRef<HTMLParagraphElement>(null);
  const link = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<{ key: "copied" | "linkCopied" | "refused"; about: string } | null>(null);
  const status = said !== null && said.about === found.reference ? t(`cite.${said.key}`) : "";
  const isLinkShown = status !== "" && said?.key === "refused" && address !== null;
  const copy = async (what: "copied" | "linkCopied") => {
    const isCopied = await copyText(what === "copied" ? text : (address ?? ""));
    setSaid({ key: isCopied ? what : "refused", about: found.reference });
    if (!isCopied) requestAnimationFrame(() => select(what === "copied" ? citation.current : link.current));
  };
  return (
    <section>
      <h3 className={styles.heading}>{t("cite.heading")}</h3>
      <p ref={citation} className={styles.citation}>
        {text}
      </p>
      {isLinkShown && (
        <p ref={link} className={styles.citation}>
          {address}
        </p>
      )}
      {address === null && <p className={styles.hint}>{t("cite.noAddress")}</p>}
      <p className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={() => void copy("copied")}>
          {t("cite.copy")}
        </button>
        {address !== null && (
          <button type="button" className={styles.button} onClick={() => void copy("linkCopied")}>
            {t("cite.copyLink")}
          </button>
        )}
      </p>
      <p role="status" aria-atomic="true" className={styles.hint}>
        <span key={status}>{status}</span>
      </p>
    </section>
  );
}

function select(element: HTMLElement | null) {
  if (element !== null) getSelection()?.selectAllChildren(element);
}
