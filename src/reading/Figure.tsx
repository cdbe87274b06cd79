import type { ReactNode } from "react";
import { formatAmount, type MoneyUnit, type PrintedAmount } from "../core/format-amount.ts";
import { openCell } from "../view-state/opener.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import styles from "./Figure.module.css";
import { useWords } from "./reading.tsx";

/** Where a figure stands decides how it is marked: dotted at rest in prose, on hover and focus in tables and pictures. */
export type FigurePlace = "prose" | "table" | "headline";

/** Anything that was printed somewhere: a button that opens the place. Its text is keyed, so that a browser's translator cannot leave an old figure behind. */
export function Traced({
  cell,
  place = "prose",
  children,
}: {
  cell: string;
  place?: FigurePlace;
  children: ReactNode;
}) {
  const { cell: open } = usePageState();
  return (
    <button
      type="button"
      className={`${styles.figure} ${styles[place]}`}
      data-cell={cell}
      aria-haspopup="dialog"
      aria-expanded={open === cell}
      onClick={(event) => openCell(cell, event.currentTarget)}
    >
      {children}
    </button>
  );
}

/** What is blank in print: —, spoken as "not stated"; apart from a printed 0. */
export function Blank() {
  const t = useWords("shell");
  return (
    <span className={styles.blank}>
      <span aria-hidden="true">—</span>
      <span className="spoken">{t("notStated")}</span>
    </span>
  );
}

/** A printed figure in the reader's unit, or in the one named, without the unit's name; by click or key it leads to its printed line. */
export function Figure({
  amount,
  place = "prose",
  unit,
}: {
  amount: PrintedAmount | undefined;
  place?: FigurePlace;
  unit?: MoneyUnit;
}) {
  const { moneyUnit, language } = usePageState();
  if (amount?.text == null) return <Blank />;
  const text = formatAmount(amount.text, amount.unit, unit ?? moneyUnit, language);
  return (
    <Traced cell={amount.cell} place={place}>
      <span key={text}>{text}</span>
    </Traced>
  );
}
