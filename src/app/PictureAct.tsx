import { type ComponentType, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { loadWords } from "../i18n/index.ts";
import { useWords } from "../reading/reading.tsx";
import type { ViewId } from "../view-state/view-state.ts";
import styles from "./PictureAct.module.css";

type Dialog = ComponentType<{ onClose: () => void }>;

/** The dialog, how files are saved, and all that draws come when they are first wanted. */
async function load(): Promise<Dialog> {
  const [{ PictureDialog }, saving] = await Promise.all([
    import("../features/picture/PictureDialog.tsx"),
    import("../features/downloads/save-file.ts"),
    loadWords(["picture"]),
  ]);
  return ({ onClose }) => <PictureDialog saving={saving} onClose={onClose} />;
}

/** 一图读懂: the first screen as one picture; offered by the overview alone. */
export function PictureAct({ view }: { view: ViewId }) {
  return view === "overview" ? <Act /> : null;
}

function Act() {
  const t = useWords("shell");
  const [isOpen, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<Dialog | "failed" | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = () => {
    setOpen(true);
    if (Loaded !== null && Loaded !== "failed") return;
    setLoaded(null);
    load().then(
      (loaded) => setLoaded(() => loaded),
      () => setLoaded("failed"),
    );
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const status = !isOpen ? "" : Loaded === null ? t("act.loading") : Loaded === "failed" ? t("act.pictureFailed") : "";
  return (
    <>
      <button ref={button} type="button" className={styles.act} data-needs-script="" onClick={open}>
        {t("act.picture")}
      </button>
      <span role="status" className={styles.status}>
        <span key={status}>{status}</span>
      </span>
      {isOpen && Loaded !== null && Loaded !== "failed" && createPortal(<Loaded onClose={close} />, document.body)}
    </>
  );
}
