import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { isForInputMethod } from "./input-method.ts";
import styles from "./Modal.module.css";

const STOPS = "button:not(:disabled), a[href], input, select, textarea, summary, iframe, [tabindex='0']";
/** In the order of the document; what a closed <details> hides is none. */
const stopsIn = (element: HTMLElement | null): readonly HTMLElement[] =>
  [...(element?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
    (stop: Element) => stop.matches("summary") || (stop.matches(STOPS) && stop.closest("details:not([open])") === null),
  );

/**
 * A dialog over the page: the focus goes in and round inside, Escape or a press beside it closes. Whoever opens it takes the
 * focus back. Not a <dialog>: the older browsers have none. A frame inside keeps its keys to itself, so the ends are held by two
 * stops that pass the focus on, not by the Tab key.
 */
export function Modal({
  title,
  about,
  close,
  className,
  onClose,
  children,
}: {
  title: string;
  /** what it is about, beside the title */
  about?: string;
  /** the word on the button that closes it */
  close: string;
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const onKey = (event: KeyboardEvent) => {
    // what is typed here is not for the page behind
    event.stopPropagation();
    if (event.key === "Escape" && !isForInputMethod(event.nativeEvent)) onClose();
  };
  const toEnd = (which: "first" | "last") => {
    const stops = stopsIn(dialog.current);
    stops[which === "first" ? 0 : stops.length - 1]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press beside the dialog closes it, as Escape does
    <div
      className={styles.back}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={onKey}
    >
      <End onFocus={() => toEnd("last")} />
      <div
        ref={dialog}
        className={[styles.dialog, className].filter(Boolean).join(" ")}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
      >
        <div className={styles.head}>
          <h3 id={id}>
            {title}
            {about !== undefined && <span className={styles.about}>{about}</span>}
          </h3>
          <button ref={button} type="button" className={styles.close} onClick={onClose}>
            {close}
          </button>
        </div>
        <div className={styles.body}>{children}</div>
      </div>
      <End onFocus={() => toEnd("first")} />
    </div>
  );
}

/** Where the focus would leave the dialog: it goes on at the other end. */
const End = ({ onFocus }: { onFocus: () => void }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: holds the focus inside
  // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done with it, it only passes the focus on
  <span tabIndex={0} onFocus={onFocus} />
);
