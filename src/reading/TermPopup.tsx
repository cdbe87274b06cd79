import {
  type KeyboardEvent as ReactKeyboardEvent,
  type RefObject,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from "react";
import { createPortal } from "react-dom";
import { isForInputMethod } from "../components/input-method.ts";
import type { TermKey } from "../core/document/term-keys.ts";
import { printedTerm } from "../core/document/terms.ts";
import { isTranslated, langOfPrinted } from "../i18n/language.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { placeBeside } from "./place-beside.ts";
import { DatasetContext, useEnglish, useWords } from "./reading.tsx";
import { StateLink } from "./StateLink.tsx";
import styles from "./Term.module.css";

export interface TermPopupProps {
  readonly id: string;
  readonly name: TermKey;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly close: () => void;
}

/** One explanation at a time. */
let closeOther: (() => void) | null = null;

/** What a term means, beside it: in plain words, then the document's wording, then the way to the glossary. */
export function TermPopup({ id, name, anchor, close }: TermPopupProps) {
  const t = useWords("glossary");
  const shell = useWords("shell");
  const { language } = usePageState();
  const readDataset = useContext(DatasetContext);
  const englishOf = useEnglish();
  const popup = useRef<HTMLSpanElement>(null);
  const printed = printedTerm(readDataset(), name)?.text ?? null;
  const english = isTranslated(language) ? englishOf(printed) : null;
  usePlace(popup, anchor, close);
  useClosing(popup, anchor, close);
  // at the end of the page, as a section cuts off what reaches beyond it; by key it is reached and left as if it stood behind its term
  return createPortal(
    <span
      id={id}
      ref={popup}
      role="dialog"
      aria-label={shell(`term.${name}`)}
      className={styles.popup}
      onKeyDown={(event) => leave(event, anchor.current)}
    >
      <span className={styles.plain}>{t(`plain.${name}`)}</span>
      {printed !== null && (
        <span className={styles.official}>
          <span className={styles.label}>{t("popup.official")}</span>
          <span lang={english === null ? langOfPrinted(language) : undefined}>{english ?? printed}</span>
        </span>
      )}
      <StateLink to={{ view: "glossary", q: shell(`term.${name}`), code: null, cell: null }} className={styles.more}>
        {t("popup.more")}
      </StateLink>
    </span>,
    document.body,
  );
}

/** From the link, Shift+Tab leads to the term, Tab to what follows the term. */
function leave(event: ReactKeyboardEvent, anchor: HTMLElement | null) {
  if (event.key !== "Tab") return;
  anchor?.focus();
  if (event.shiftKey) event.preventDefault();
}

/** Beside the term when it opens, and as long as the page moves. */
function usePlace(
  popup: RefObject<HTMLElement | null>,
  anchor: TermPopupProps["anchor"],
  close: TermPopupProps["close"],
) {
  const place = useEffectEvent(() => {
    if (popup.current === null || anchor.current === null) return;
    if (!placeBeside(popup.current, anchor.current)) close();
  });
  useLayoutEffect(() => {
    place();
    const follow = () => place();
    addEventListener("scroll", follow, { capture: true, passive: true });
    addEventListener("resize", follow);
    return () => {
      removeEventListener("scroll", follow, { capture: true });
      removeEventListener("resize", follow);
    };
  }, []);
}

/** Escape, a press elsewhere, the focus going elsewhere, another term: each closes; the focus comes back to the term where it was inside. */
function useClosing(
  popup: RefObject<HTMLElement | null>,
  anchor: TermPopupProps["anchor"],
  close: TermPopupProps["close"],
) {
  const isOwn = (target: EventTarget | null) =>
    target instanceof Node && (popup.current?.contains(target) === true || anchor.current?.contains(target) === true);
  const closed = useEffectEvent(close);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Tab" && !event.shiftKey && document.activeElement === anchor.current) {
      event.preventDefault();
      popup.current?.querySelector("a")?.focus();
    }
    if (event.key !== "Escape" || isForInputMethod(event)) return;
    // the explanation is the top layer: what is open below stays open
    event.stopPropagation();
    if (popup.current?.contains(document.activeElement)) anchor.current?.focus();
    close();
  });
  const onOther = useEffectEvent((event: Event) => {
    if (!isOwn(event.target)) close();
  });
  useEffect(() => {
    const own = () => closed();
    closeOther?.();
    closeOther = own;
    const key = (event: KeyboardEvent) => onKey(event);
    const other = (event: Event) => onOther(event);
    addEventListener("keydown", key, true);
    addEventListener("pointerdown", other, true);
    addEventListener("focusin", other);
    return () => {
      if (closeOther === own) closeOther = null;
      removeEventListener("keydown", key, true);
      removeEventListener("pointerdown", other, true);
      removeEventListener("focusin", other);
    };
  }, []);
}
