import { useWords } from "../../../reading/reading.tsx";
import styles from "./Speaker.module.css";
import { useWatch } from "./use-watch.ts";

/** The time of day, and how long the talk has taken. */
export function WatchPanel() {
  const t = useWords("notes");
  const { clock, elapsed, isRunning, toggle, reset } = useWatch();
  return (
    <div className={styles.watch}>
      <p>
        <small>{t("speaker.clock")}</small>
        <time key={clock}>{clock}</time>
      </p>
      <p>
        <small>{t("speaker.elapsed")}</small>
        <span role="timer">
          <span key={elapsed}>{elapsed}</span>
        </span>
      </p>
      <p className={styles.watchButtons}>
        <button type="button" onClick={toggle}>
          <span key={String(isRunning)}>{t(isRunning ? "speaker.pause" : "speaker.start")}</span>
        </button>
        <button type="button" onClick={reset}>
          {t("speaker.reset")}
        </button>
      </p>
    </div>
  );
}
