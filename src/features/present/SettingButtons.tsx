import { LANGUAGE_TAG, nextLanguage, OWN_NAME } from "../../i18n/language.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

/** Theme and language, in the bar of the talk and in that of the speaker's window. */
export function SettingButtons({ act }: { act: (action: "theme" | "language") => void }) {
  const t = useWords("present");
  const next = nextLanguage(usePageState().language);
  return (
    <>
      <button type="button" onClick={() => act("theme")}>
        {t("button.theme")}
      </button>
      <button type="button" lang={LANGUAGE_TAG[next]} onClick={() => act("language")}>
        {OWN_NAME[next]}
      </button>
    </>
  );
}
