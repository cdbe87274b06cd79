import { type ComponentType, useCallback, useRef, useState } from "react";
import { onEscape } from "../../components/dismiss.ts";
import { useWords } from "../../reading/reading.tsx";
import { useLoaded } from "../../reading/use-loaded.ts";
import type { ViewId } from "../../views.ts";
import styles from "./LaterAct.module.css";

interface BodyProps {
  readonly view: ViewId;
  /** closes it, and the focus is back on the button */
  readonly onClose: () => void;
  /** closes it and leaves the focus where the reader has put it */
  readonly onLeave: () => void;
}
/** What an act opens: a panel below it, or a dialog. */
export type ActBody = ComponentType<BodyProps>;

interface Act {
  readonly word: "cite" | "download" | "picture" | "print" | "share";
  /** stable */
  readonly load: () => Promise<ActBody>;
}

interface LaterActProps extends Act {
  readonly view: ViewId;
  /** what the button says in place of the word */
  readonly label?: string | undefined;
  /** left out where a page is narrow */
  readonly wideOnly?: boolean;
}

/** An act of a section of which the start has only the button: what it opens comes when it is first wanted. */
export function LaterAct({ view, word, label, wideOnly = false, load }: LaterActProps) {
  const t = useWords("shell");
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = useCallback(() => setOpen(false), []);
  const close = () => {
    leave();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes, wherever the focus is
    <div
      className={wideOnly ? `${styles.act} ${styles.print}` : styles.act}
      onKeyDown={onEscape(isOpen, close)}
      data-needs-script=""
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-act={word}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label ?? t(`act.${word}`)}
      </button>
      {isOpen && <Opened word={word} load={load} view={view} onClose={close} onLeave={leave} />}
    </div>
  );
}

/** Where it did not come, the next press of the button tries again. */
function Opened({ word, load, ...body }: Act & BodyProps) {
  const t = useWords("shell");
  const Body = useLoaded(load);
  if (Body !== null && Body !== "failed")
    return (
      <div className={styles.body} data-stops="own">
        <Body {...body} />
      </div>
    );
  const status = Body === null ? t("act.loading") : t(`act.${word}Failed`);
  return (
    <span role="status" className={styles.status}>
      <span key={status}>{status}</span>
    </span>
  );
}
