import { type ComponentType, type KeyboardEvent, useCallback, useRef, useState } from "react";
import { isForInputMethod } from "../components/input-method.ts";
import { useWords } from "../reading/reading.tsx";
import type { ViewId } from "../views.ts";
import styles from "./LaterAct.module.css";

/** What an act opens: a panel below it, or a dialog. */
export type ActBody = ComponentType<{
  readonly view: ViewId;
  /** closes it, and the focus is back on the button */
  readonly onClose: () => void;
  /** closes it and leaves the focus where the reader has put it */
  readonly onLeave: () => void;
}>;

export interface LaterActProps {
  readonly view: ViewId;
  readonly word: "cite" | "download" | "picture" | "print" | "share";
  /** what the button says in place of the word */
  readonly label?: string | undefined;
  readonly failed: "citeFailed" | "failed" | "pictureFailed" | "printFailed" | "shareFailed";
  /** left out where a page is narrow */
  readonly wideOnly?: boolean;
  readonly load: () => Promise<ActBody>;
}

/** An act of a section of which the start has only the button: what it opens comes when it is first wanted. */
export function LaterAct({ view, word, label, failed, wideOnly = false, load }: LaterActProps) {
  const t = useWords("shell");
  const [isOpen, setOpen] = useState(false);
  const [Body, setBody] = useState<ActBody | "failed" | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    setOpen(!isOpen);
    if (isOpen || (Body !== null && Body !== "failed")) return;
    setBody(null);
    load().then(
      (loaded) => setBody(() => loaded),
      () => setBody("failed"),
    );
  };
  const leave = useCallback(() => setOpen(false), []);
  const close = () => {
    leave();
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen || isForInputMethod(event.nativeEvent)) return;
    event.preventDefault();
    close();
  };
  const status = !isOpen ? null : Body === null ? t("act.loading") : Body === "failed" ? t(`act.${failed}`) : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes, wherever the focus is
    <div className={wideOnly ? `${styles.act} ${styles.print}` : styles.act} onKeyDown={onKey} data-needs-script="">
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-act={word}
        aria-expanded={isOpen}
        onClick={press}
      >
        {label ?? t(`act.${word}`)}
      </button>
      {status !== null && (
        <span role="status" className={styles.status}>
          <span key={status}>{status}</span>
        </span>
      )}
      {isOpen && Body !== null && Body !== "failed" && (
        <div className={styles.body} data-stops="own">
          <Body view={view} onClose={close} onLeave={leave} />
        </div>
      )}
    </div>
  );
}
