import type { ReactNode } from "react";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Figure } from "../../reading/Figure.tsx";
import styles from "./LeafDetails.module.css";

/** What nobody printed: lines that probably belong to an item, each with its amount, and the words that say so. */
export const Inferred = ({
  id,
  title,
  text,
  lines,
}: {
  id: string;
  title: string;
  text: string;
  lines: readonly { readonly name: ReactNode; readonly amount: PrintedAmount }[];
}) => (
  <section className={styles.inferred} aria-labelledby={id}>
    <h4 id={id}>{title}</h4>
    <p>{text}</p>
    <ul>
      {lines.map(({ name, amount }) => (
        <li key={amount.cell} className={styles.project}>
          {name}
          <span className={styles.figure}>
            <Figure amount={amount} place="table" />
          </span>
        </li>
      ))}
    </ul>
  </section>
);
