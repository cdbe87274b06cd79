import { useState } from "react";
import { useWords } from "../../reading/reading.tsx";
import { saveFile } from "../../reading/save-file.ts";
import styles from "./OpenDocument.module.css";

export interface MadePage {
  readonly name: string;
  /** its HTML, one after the other */
  readonly parts: readonly string[];
}

/** Makes the page of a document; null where it could not be made. */
export type MakePage = () => Promise<MadePage | null>;

/** So many characters are written into a file at once; more would hold the page up. */
const STEP = 500_000;

async function fileOf(parts: readonly string[]): Promise<Blob> {
  const written: Blob[] = [];
  for (const part of parts)
    for (let from = 0; from < part.length; ) {
      // two halves of one character stay together
      const to = from + STEP + (/[\ud800-\udbff]/.test(part.charAt(from + STEP - 1)) ? 1 : 0);
      written.push(new Blob([part.slice(from, to)]));
      from = to;
      await new Promise((resolve) => setTimeout(resolve));
    }
  return new Blob(written, { type: "text/html;charset=utf-8" });
}

/** Gives the page of a document as one file; `said` is how far that is, and then what can be done with the file. */
export function useTake(make: MakePage): {
  readonly said: string;
  readonly isMaking: boolean;
  readonly take: () => Promise<void>;
  readonly clear: () => void;
} {
  const t = useWords("openDocument");
  const [state, setState] = useState<"making" | "failed" | Pick<MadePage, "name"> | null>(null);
  const take = async () => {
    if (state === "making") return;
    setState("making");
    const page = await make().catch(() => null);
    if (page === null) return setState("failed");
    saveFile(await fileOf(page.parts), page.name);
    setState(page);
  };
  const said =
    state === null ? "" : typeof state === "string" ? t(`take.${state}`) : t("take.made", { name: state.name });
  return { said, isMaking: state === "making", take, clear: () => setState(null) };
}

/** 存成网页文件, and what came of it. */
export function TakePage({ make, isMain = false }: { make: MakePage; isMain?: boolean }) {
  const t = useWords("openDocument");
  const { said, isMaking, take } = useTake(make);
  return (
    <>
      <button
        type="button"
        className={isMain ? styles.filled : "button"}
        aria-disabled={isMaking}
        onClick={() => void take()}
      >
        {t("review.take")}
      </button>
      <span role="status" className={styles.taken}>
        <span key={said}>{said}</span>
      </span>
    </>
  );
}
