import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../../../reading/reading.tsx";
import styles from "./LayerFrame.module.css";

/** What lies over the slide until it is closed; Tab stays inside, Escape and the button close. */
export function LayerFrame({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useWords("present");
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = layer.current?.querySelector<HTMLElement>("[aria-current]") ?? layer.current?.querySelector("h2");
    first?.focus();
    const onTab = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || layer.current === null) return;
      const stops = [...layer.current.querySelectorAll<HTMLElement>("a[href], button:not([disabled])")];
      const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
      const isAtEdge = document.activeElement === edge || !stops.includes(document.activeElement as HTMLElement);
      if (!isAtEdge) return;
      event.preventDefault();
      (event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
    };
    document.addEventListener("keydown", onTab);
    return () => document.removeEventListener("keydown", onTab);
  }, []);
  return (
    <div ref={layer} role="dialog" aria-modal="true" aria-labelledby={id} className={styles.layer}>
      <div className={styles.top}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
      {children}
    </div>
  );
}
