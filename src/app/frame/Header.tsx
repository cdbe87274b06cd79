import { SearchBox } from "../../features/search/SearchBox.tsx";
import { LANGUAGE_TAG, nextLanguage, OWN_NAME } from "../../i18n/language.ts";
import { Name } from "../../reading/Name.tsx";
import { useDocumentWords, useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { navigate } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { THEMES, type Theme } from "../../view-state/view-state.ts";
import { actOnPage } from "../act-on-page.ts";
import { ChooseAct } from "../choose/ChooseAct.tsx";
import { AddressNotice } from "./AddressNotice.tsx";
import styles from "./Header.module.css";
import { Menu } from "./Menu.tsx";
import { PresentLink } from "./PresentLink.tsx";
import { PrintHead } from "./PrintHead.tsx";
import { UnitButtons } from "./UnitButtons.tsx";

const NEXT_THEME: Record<Theme, Theme> = { auto: "light", light: "dark", dark: "auto" };

/** The bar at the top: whose budget this is, in which unit, language and theme it is read. */
export function Header() {
  const { language, theme } = usePageState();
  const next = nextLanguage(language);
  const { unit, year } = useOpening();
  const t = useWords("shell");
  const names = useDocumentWords();
  return (
    <>
      <div className={styles.bar}>
        <StateLink to={{ view: "overview", code: null, cell: null }} className={styles.brand} lang="zh-CN">
          <span className="closed">{t("brand")}</span>
        </StateLink>
        <h1 className={styles.unit}>
          <Name printed={unit} />
          <span className={styles.year}>{t("budgetOf", { year, ...names })}</span>
        </h1>
        <ChooseAct />
        <SearchBox act={actOnPage} />
        <div className={styles.wide}>
          <UnitButtons bench />
        </div>
        <button
          type="button"
          className={styles.tool}
          data-bench="language"
          lang={LANGUAGE_TAG[next]}
          onClick={() => navigate({ lang: next })}
        >
          {OWN_NAME[next]}
        </button>
        <button
          type="button"
          className={`${styles.tool} ${styles.wide}`}
          onClick={() => navigate({ theme: NEXT_THEME[theme] })}
        >
          <span className="spoken">{t("theme.label")}</span>
          <span key={theme}>{t(`theme.${theme}`)}</span>
        </button>
        <PresentLink className={styles.tool} wideOnly />
        <Menu themes={THEMES} />
      </div>
      <PrintHead />
      <AddressNotice />
    </>
  );
}
