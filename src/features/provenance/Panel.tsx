import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { isForInputMethod } from "../../components/input-method.ts";
import { useWords } from "../../reading/reading.tsx";
import { currentState, navigate, subscribe } from "../../view-state/navigation.ts";
import { openerOf } from "../../view-state/opened-from.ts";
import { isHiddenAway } from "../../view-state/until-found.ts";
import { keepInSight, makeRoom } from "./make-room.ts";
import styles from "./Panel.module.css";
import { putUnder } from "./put-under.ts";

/** Closes the panel; focus goes back to the figure that was asked about, or to another print of it: labels take no focus. */
function close() {
  const { cell } = currentState();
  if (cell === null) return;
  const opener = openerOf(cell);
  const focused = opener?.dataset.leads === undefined ? opener : null;
  navigate({ cell: null });
  (focused ?? figureOnPage(cell))?.focus({ preventScroll: true });
}

const isOutside = (element: Element): boolean => element.closest('[data-island="panel"]') === null;
/** A figure on the page that shows this cell; one in the section that the address names comes first. */
function figureOnPage(cell: string): HTMLElement | null {
  const figures = [...document.querySelectorAll<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)].filter(
    (figure) => isOutside(figure) && figure.getClientRects().length > 0 && !isHiddenAway(figure),
  );
  // a remark is about the figure, it does not show it
  const [shown, about] = [figures.filter((one) => one.hasAttribute("aria-expanded")), figures];
  const { view } = currentState();
  return shown.find((figure) => figure.closest("main > section")?.id === view) ?? shown[0] ?? about[0] ?? null;
}

/** What the panel is about: the figure that was pressed, or else one that shows the cell. */
function figureOf(cell: string): HTMLElement | null {
  const opener = openerOf(cell);
  return opener !== null && isOutside(opener) ? opener : figureOnPage(cell);
}

/**
 * A dialog beside the page that leaves the page usable: other figures can be pressed, and the panel follows. Focus moves in when
 * a figure was pressed, not when an address opened the page; Escape and the button close.
 */
export function Panel({ cell, title, children }: { cell: string; title: string; children: ReactNode }) {
  const t = useWords("provenance");
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const giveBack = makeRoom(figureOf(currentState().cell ?? ""));
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isForInputMethod(event)) return;
      event.preventDefault();
      close();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      giveBack();
    };
  }, []);

  // within the commit: an Escape right after it must find the focus moved, else the focus moves last and is lost
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    element.scrollTop = 0;
    const opener = openerOf(cell);
    const active = document.activeElement;
    const isPressed = opener !== null || (active !== null && element.contains(active));
    if (isPressed) heading.current?.focus({ preventScroll: true });
    const figure = figureOf(cell);
    if (currentState().embed) return putUnder(figure, element);
    const show = () => {
      // over a talk the panel is all that can be seen
      if (!currentState().present && figureOf(cell) !== null) keepInSight(() => figureOf(cell), element);
    };
    show();
    // the link that led here leads here again
    return subscribe((_, change) => {
      if (change?.cell === cell) show();
    });
  }, [cell]);

  return (
    <div ref={panel} role="dialog" aria-labelledby={titleId} className={styles.panel}>
      <div className={styles.top}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          <span key={title}>{title}</span>
        </h2>
        <button type="button" className={styles.close} onClick={close}>
          {t("close")}
        </button>
      </div>
      {children}
    </div>
  );
}
