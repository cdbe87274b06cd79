import type { ReactNode } from "react";
import type { PrintedItem } from "../core/document/printed-items.ts";
import { Traced } from "./Figure.tsx";
import styles from "./ItemActs.module.css";
import { useWords } from "./reading.tsx";

/** Where a printed item stands, and on the English page the button that shows it in Chinese. */
export function ItemActs({
  item: { cell, line, endLine },
  className,
  chinese,
}: {
  item: PrintedItem;
  className: string | undefined;
  /** null: there is nothing to open; `said` is what screen readers hear of the item */
  chinese: {
    readonly id: string;
    readonly isOpen: boolean;
    readonly toggle: () => void;
    readonly said: ReactNode;
  } | null;
}) {
  const t = useWords("provenance");
  return (
    <p className={className}>
      <Traced cell={cell} place="table">
        <span>{line === endLine ? t("item.line", { line }) : t("item.lines", { line, endLine })}</span>
      </Traced>
      {chinese !== null && (
        <button
          type="button"
          className={styles.chinese}
          aria-expanded={chinese.isOpen}
          aria-controls={chinese.id}
          onClick={chinese.toggle}
        >
          {t("item.chinese")}
          {chinese.said}
        </button>
      )}
    </p>
  );
}
