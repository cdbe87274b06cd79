import { type ComponentType, type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from "react";
import type { Dataset } from "../core/budget/dataset.ts";
import { loadWords } from "../i18n/index.ts";
import { DatasetContext, useWords } from "../reading/reading.tsx";
import type { ViewId } from "../view-state/view-state.ts";
import styles from "./DownloadAct.module.css";

type Menu = ComponentType<{ view: ViewId; dataset: Dataset }>;
const load = async (): Promise<Menu> => {
  const [{ DownloadMenu }] = await Promise.all([
    import("../features/downloads/DownloadMenu.tsx"),
    loadWords(["downloads", "glossary", "checks"]),
  ]);
  return DownloadMenu;
};

/** 下载: opens the menu of what a view can be taken away as. The menu and everything that writes files come when it is first opened. */
export function DownloadAct({ view }: { view: ViewId }) {
  const t = useWords("shell");
  const readDataset = useContext(DatasetContext);
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<Menu | "failed" | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    // a section that is laid out by itself would cut the menu off at its end
    const section = frame.current?.closest("section");
    section?.setAttribute("data-menu", "");
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && frame.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      section?.removeAttribute("data-menu");
    };
  }, [isOpen]);

  const open = () => {
    setOpen(!isOpen);
    if (isOpen || (Menu !== null && Menu !== "failed")) return;
    setMenu(null);
    load().then(
      (loaded) => setMenu(() => loaded),
      () => setMenu("failed"),
    );
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes, wherever the focus is
    <div ref={frame} className={styles.act} onKeyDown={onKey} data-needs-script="">
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={open}
      >
        {t("act.download")}
      </button>
      {isOpen && (
        <div id={id} className={styles.panel}>
          {Menu === null || Menu === "failed" ? (
            <p role="status">{t(Menu === null ? "act.loading" : "act.failed")}</p>
          ) : (
            <Menu view={view} dataset={readDataset()} />
          )}
        </div>
      )}
    </div>
  );
}
