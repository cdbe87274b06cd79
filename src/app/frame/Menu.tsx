import { useEffect, useRef, useState } from "react";
import { onEscape } from "../../components/dismiss.ts";
import { useWords } from "../../reading/reading.tsx";
import { navigate, subscribe } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { Theme } from "../../view-state/view-state.ts";
import { ContentsList } from "./ContentsList.tsx";
import styles from "./Header.module.css";
import { PresentLink } from "./PresentLink.tsx";
import { UnitButtons } from "./UnitButtons.tsx";
import { useCurrentView } from "./use-current-view.ts";

/** Where the bar is narrow: the contents, the unit and the theme behind one word, 目录. */
export function Menu({ themes }: { themes: readonly Theme[] }) {
  const t = useWords("shell");
  const { theme } = usePageState();
  const current = useCurrentView();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => subscribe(() => setOpen(false)), []);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes, wherever the focus is
    <div className={styles.menu} onKeyDown={onEscape(isOpen, close)}>
      <button
        ref={button}
        type="button"
        className={styles.tool}
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
      >
        {t("contents")}
      </button>
      <div id="menu" className={styles.sheet} hidden={!isOpen}>
        <nav aria-label={t("contents")}>
          <ContentsList current={current} />
        </nav>
        <div className={styles.settings}>
          <PresentLink className={styles.tool} />
          <UnitButtons />
          <fieldset className={styles.choice}>
            <legend className="spoken">{t("theme.label")}</legend>
            {themes.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.tool}
                aria-pressed={theme === each}
                onClick={() => navigate({ theme: each })}
              >
                {t(`theme.${each}`)}
              </button>
            ))}
          </fieldset>
        </div>
      </div>
    </div>
  );
}
