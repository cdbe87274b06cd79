import { useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import { saveFile } from "../../reading/save-file.ts";
import styles from "./OpenDocument.module.css";

export interface MadePage {
  readonly name: string;
  readonly html: string;
}

/** Gives the page of a document as one file, and says what can be done with it. */
export function TakePage({
  make,
  look,
}: {
  /** null where it could not be made */
  make: () => Promise<MadePage | null>;
  look: "filled" | "link" | "bar";
}) {
  const t = useWords("openDocument");
  const [said, setSaid] = useState<"making" | "failed" | MadePage["name"] | null>(null);
  const take = async () => {
    setSaid("making");
    const page = await make().catch(() => null);
    if (page === null) return setSaid("failed");
    saveFile(new Blob([page.html], { type: "text/html;charset=utf-8" }), page.name);
    setSaid(page.name);
  };
  const text =
    said === null ? null : said === "making" || said === "failed" ? t(`take.${said}`) : t("take.made", { name: said });
  const className = look === "filled" ? styles.filled : look === "bar" ? styles.barAct : "link";
  return (
    <>
      <button type="button" className={className} disabled={said === "making"} onClick={() => void take()}>
        {t("review.take")}
      </button>
      <span role="status" className={styles.taken}>
        {text !== null && <span key={text}>{text}</span>}
      </span>
    </>
  );
}
