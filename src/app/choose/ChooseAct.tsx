import { useEffect, useRef, useState } from "react";
import { onEscape, usePressOutside } from "../../components/dismiss.ts";
import { useWords } from "../../reading/reading.tsx";
import { refine } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import header from "../frame/Header.module.css";
import styles from "./ChooseAct.module.css";
import { ChooserSheet } from "./ChooserSheet.tsx";

/** The button beside the unit's name that opens the chooser below the bar. It stands only where more than one data set is published (`data-several` on the page). */
export function ChooseAct() {
  const t = useWords("shell");
  const { choose, embed } = usePageState();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // the address opens it once the page is as it was served
  useEffect(() => {
    if (choose !== null && !embed) setOpen(true);
  }, [choose, embed]);
  usePressOutside(
    () => root.current,
    isOpen,
    () => setOpen(false),
  );
  const leave = () => {
    setOpen(false);
    if (choose !== null) refine({ choose: null });
  };
  const close = () => {
    leave();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes, wherever the focus is
    <div ref={root} className={styles.act} onKeyDown={onEscape(isOpen, close)} data-needs-script="">
      <button
        ref={button}
        type="button"
        className={header.tool}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? leave() : setOpen(true))}
      >
        {t("choose")}
      </button>
      {isOpen && (
        <div className={header.sheet} data-stops="own">
          <ChooserSheet />
        </div>
      )}
    </div>
  );
}
