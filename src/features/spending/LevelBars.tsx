import { barScale } from "../../core/views/bar-scale.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { Share } from "../../reading/Share.tsx";
import styles from "./LevelBars.module.css";
import { LineLink } from "./LineLink.tsx";
import { barAmounts, type Level } from "./level.ts";

/** The lines below as bars on one scale from zero, each with its printed amount and share. */
export function LevelBars({ level: { chart, children } }: { level: Level }) {
  const scale = barScale(
    chart.parts.map(({ amount }) => amount),
    98,
  );
  return (
    <ol className={styles.bars}>
      {chart.parts.map(({ id, amount, share }) => {
        const line = children.find(({ code }) => code === id);
        return (
          line !== undefined && (
            <li key={id}>
              <LineLink line={line} place="part" />
              <span className={styles.figures}>
                <Figure amount={amount} place="table" />
                <Share share={share} cell={amount.cell} />
              </span>
              <BudgetBar {...barAmounts(line)} scale={scale} code={line.code.slice(0, 3)} height={10} />
            </li>
          )
        );
      })}
    </ol>
  );
}
