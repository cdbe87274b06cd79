import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Toolbar.module.css";
import type { TalkState } from "./use-talk.ts";

/** Everything that keys do, as buttons: they show while the pointer moves, after a tap in the middle, and when the focus is on them. */
export function Toolbar({ talk: { act, number, slides, fullScreen }, isShown }: { talk: TalkState; isShown: boolean }) {
  const t = useWords("present");
  const { language } = usePageState();
  return (
    <div role="toolbar" aria-label={t("buttons")} className={`${styles.bar} ${isShown ? styles.shown : ""}`}>
      <button type="button" disabled={number === 1} onClick={() => act("previous")}>
        {t("button.previous")}
      </button>
      <button type="button" disabled={number === slides.length} onClick={() => act("next")}>
        {t("button.next")}
      </button>
      <button type="button" onClick={() => act("overview")}>
        {t("button.overview")}
      </button>
      <button type="button" onClick={() => act("help")}>
        {t("button.help")}
      </button>
      <button type="button" onClick={() => act("black")}>
        {t("button.black")}
      </button>
      <button type="button" onClick={() => act("print")}>
        {t("button.print")}
      </button>
      <button type="button" onClick={() => act("speaker")}>
        {t("button.speaker")}
      </button>
      <button type="button" aria-pressed={fullScreen.isFull} onClick={() => act("fullScreen")}>
        <span key={String(fullScreen.isRefused)}>{t(fullScreen.isRefused ? "refused" : "button.fullScreen")}</span>
      </button>
      <button type="button" onClick={() => act("theme")}>
        {t("button.theme")}
      </button>
      <button type="button" lang={language === "zh" ? "en" : "zh-CN"} onClick={() => act("language")}>
        {language === "zh" ? "EN" : "中文"}
      </button>
      <button type="button" className={styles.leave} onClick={() => act("leave")}>
        {t("button.leave")}
      </button>
    </div>
  );
}
