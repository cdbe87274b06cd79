import { useId } from "react";
import { wordsOf } from "../../i18n/index.ts";
import { LANGUAGE_TAG, LANGUAGES } from "../../i18n/language.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { THEMES } from "../../view-state/view-state.ts";
import { Choice } from "./Choice.tsx";
import { isOneFile } from "./nowhere.ts";
import styles from "./Share.module.css";
import type { Embed } from "./use-embed.ts";
import { WidthChoice } from "./WidthChoice.tsx";

/** Everything a site can choose for its frame, and what each choice means. */
export function Options({ embed }: { embed: Embed }) {
  const t = useWords("share");
  const shell = useWords("shell");
  const { language } = usePageState();
  const id = useId();
  const { options, change, title, version } = embed;
  const { lang } = options;
  const heightAbout = options.isFitted ? "fittedAbout" : options.width === "100%" ? "fixedFullAbout" : "fixedAbout";
  return (
    <section>
      <h4 className={styles.heading}>{t("embed.title")}</h4>
      <div className={styles.option}>
        <label className={styles.label} htmlFor={id}>
          {t("embed.name")}
        </label>
        <input
          id={id}
          type="text"
          className={styles.text}
          lang={lang === language ? undefined : LANGUAGE_TAG[lang]}
          aria-describedby={`${id}-about`}
          maxLength={200}
          value={title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      <p id={`${id}-about`} className={styles.about}>
        {t("embed.nameAbout")}
      </p>
      <Choice
        label={t("embed.language")}
        values={LANGUAGES}
        chosen={lang}
        onChoose={(value) => change({ lang: value })}
        nameOf={(value) => t(`embed.languages.${value}`)}
        lang={(value) => (value === language ? undefined : LANGUAGE_TAG[value])}
      />
      <Choice
        label={t("embed.theme")}
        values={THEMES}
        chosen={options.theme}
        onChoose={(theme) => change({ theme })}
        nameOf={(theme) => shell(`theme.${theme}`)}
      />
      <Choice
        label={t("embed.money")}
        values={["yuan", "wan", "yi"] as const}
        chosen={options.money}
        onChoose={(money) => change({ money })}
        nameOf={(money) => wordsOf(lang, "shell")(`unit.${money}`)}
        lang={() => (lang === language ? undefined : LANGUAGE_TAG[lang])}
      />
      <WidthChoice embed={embed} />
      <Choice
        label={t("embed.height")}
        values={isOneFile() ? (["fixed"] as const) : (["fitted", "fixed"] as const)}
        chosen={options.isFitted ? "fitted" : "fixed"}
        onChoose={(value) => change({ isFitted: value === "fitted" })}
        nameOf={(value) => t(`embed.${value}`)}
      />
      <p className={styles.about}>{t(`embed.${heightAbout}`)}</p>
      <Choice
        label={t("embed.version")}
        values={["live", "pinned"] as const}
        chosen={options.isPinned ? "pinned" : "live"}
        onChoose={(value) => change({ isPinned: value === "pinned" })}
        nameOf={(value) => t(`embed.${value}`)}
      />
      <p className={styles.about}>{t(options.isPinned ? "embed.pinnedAbout" : "embed.liveAbout", { version })}</p>
    </section>
  );
}
