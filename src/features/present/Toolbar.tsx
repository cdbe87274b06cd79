import { useWords } from "../../reading/reading.tsx";
import { SettingButtons } from "./SettingButtons.tsx";
import styles from "./Toolbar.module.css";
import type { TalkState } from "./use-talk.ts";

/** Everything that keys do, as buttons: they show while the pointer moves, after a tap in the middle, and when the focus is on them. */
export function Toolbar({ talk: { act, number, slides, fullScreen }, isShown }: { talk: TalkState; isShown: boolean }) {
  const t = useWords("present");
  return (
    <div role="toolbar" aria-label={t("buttons")} className={`${styles.bar} ${isShown ? styles.shown : ""}`}>
      <button type="button" disabled={number === 1} onClick={() => act("previous")}>
        {t("button.previous")}
      </button>
      <button type="button" disabled={number === slides.length} onClick={() => act("next")}>
        {t("button.next")}
      </button>
      {(["overview", "help", "black", "print", "speaker"] as const).map((action) => (
        <button key={action} type="button" onClick={() => act(action)}>
          {t(`button.${action}`)}
        </button>
      ))}
      <button type="button" aria-pressed={fullScreen.isFull} onClick={() => act("fullScreen")}>
        <span key={String(fullScreen.isRefused)}>{t(fullScreen.isRefused ? "refused" : "button.fullScreen")}</span>
      </button>
      <SettingButtons act={act} />
      <button type="button" className={styles.leave} onClick={() => act("leave")}>
        {t("button.leave")}
      </button>
    </div>
  );
}
