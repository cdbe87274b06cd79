import { useWords } from "../../../reading/reading.tsx";
import { LayerFrame } from "../layers/LayerFrame.tsx";
import styles from "./Print.module.css";
import type { TalkPrint } from "./use-talk-print.ts";

/** One slide a page, or one with its notes beneath. */
export function PrintLayer({ talkPrint: { print, isFailed }, onClose }: { talkPrint: TalkPrint; onClose: () => void }) {
  const t = useWords("present");
  return (
    <LayerFrame title={t("print.title")} onClose={onClose}>
      <ul className={styles.choices}>
        {(["slides", "notes"] as const).map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => print(kind)}>
              <b>{t(`print.${kind}`)}</b>
              <span>{t(`print.${kind}Hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.status}>
        <span key={String(isFailed)}>{isFailed ? t("print.failed") : ""}</span>
      </p>
    </LayerFrame>
  );
}
