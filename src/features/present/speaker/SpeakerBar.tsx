import { useWords } from "../../../reading/reading.tsx";
import { SettingButtons } from "../SettingButtons.tsx";
import styles from "./Speaker.module.css";
import type { SpeakerState } from "./use-speaker.ts";

/** The buttons that send the talk on; large, for a finger that is not looked at. */
export function SpeakerBar({ speaker: { act, link, number, slides } }: { speaker: SpeakerState }) {
  const t = useWords("present");
  const notes = useWords("notes");
  const isAlone = link.state === "over" || link.state === "alone";
  return (
    <div role="toolbar" aria-label={notes("speaker.buttons")} className={styles.bar}>
      <button type="button" className={styles.step} disabled={number === 1} onClick={() => act("previous")}>
        {t("button.previous")}
      </button>
      <button
        type="button"
        className={`${styles.step} ${styles.next}`}
        disabled={number === slides.length}
        onClick={() => act("next")}
      >
        {t("button.next")}
      </button>
      <button type="button" aria-pressed={link.isBlack} disabled={isAlone} onClick={() => act("black")}>
        {t("button.black")}
      </button>
      <span className={styles.settings}>
        <SettingButtons act={act} />
      </span>
    </div>
  );
}
