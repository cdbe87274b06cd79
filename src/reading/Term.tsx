import { type ComponentType, type ReactNode, useId, useRef, useState } from "react";
import type { TermKey } from "../core/document/term-keys.ts";
import { loadWords } from "../i18n/index.ts";
import { useWords } from "./reading.tsx";
import styles from "./Term.module.css";
import type { TermPopupProps } from "./TermPopup.tsx";
import { useTermHover } from "./use-term-hover.ts";

let Popup: ComponentType<TermPopupProps> | null = null;

/** What a popup shows comes when it is first asked for, with the words of the glossary. */
async function loadPopup(): Promise<void> {
  const [{ TermPopup }] = await Promise.all([import("./TermPopup.tsx"), loadWords()]);
  Popup = TermPopup;
}

/** A term where it stands: by pointer, key or touch it says what it means, and leads to the glossary. Without children it says its own name. */
export function Term({ name, children }: { name: TermKey; children?: ReactNode }) {
  const t = useWords("shell");
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const show = () => {
    const open = () => setOpen(true);
    if (Popup !== null) open();
    // where the explanation does not arrive, the term is still a word
    else loadPopup().then(open, () => undefined);
  };
  const close = () => setOpen(false);
  const { keep, ...hover } = useTermHover(show, close);
  const press = () => {
    const isKept = keep();
    if (isOpen && isKept) close();
    else show();
  };
  return (
    <span className="nowrap" {...hover}>
      <button
        ref={button}
        type="button"
        className={styles.term}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={press}
      >
        {children ?? t(`term.${name}`)}
      </button>
      {isOpen && Popup !== null && <Popup id={id} name={name} anchor={button} close={close} />}
    </span>
  );
}
