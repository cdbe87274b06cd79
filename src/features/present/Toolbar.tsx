import { LANGUAGE_TAG, nextLanguage, OWN_NAME } from "../../i18n/language.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Toolbar.module.css";
import type { TalkState } from "./use-talk.ts";

/** Everything that keys do, as buttons: they show while the pointer moves, after a tap in the middle, and when the focus is on them. */
export function Toolbar({ talk: { act, number, slides, fullScreen }, isShown }: { talk: TalkState; isShown: boolean }) {
  const t = useWords("present");
  const next = nextLanguage(usePageState().language);
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
      <button type="button" lang={LANGUAGE_TAG[next]} onClick={() => act("language")}>
        {OWN_NAME[next]}
      </button>
      <button type="button" className={styles.leave} onClick={() => act("leave")}>
        {t("button.leave")}
      </button>
    </div>
  );
}
