import styles from "./BarChart.module.css";
import {
  type BarRow,
  type BarText,
  BEFORE_TEXT,
  BETWEEN_TEXTS,
  endOf,
  GAP,
  percent,
  ROW,
  rem,
  topOf,
} from "./bar-rows.ts";

/** The texts of a bar picture, the same in its own SVG and in the live chart. */
export function BarMarks({ rows, zero }: { rows: readonly BarRow[]; zero: number }) {
  return (
    <g>
      {rows.map((row, index) => {
        const y = rem(topOf(index) + ROW.height / 2 + 0.35);
        return (
          <g key={row.id} className={row.className} data-label={row.id}>
            {row.inside !== null && row.span !== null && (
              <text className={styles.inside} x={percent(row.span.start)} dx={rem(BEFORE_TEXT)} y={y}>
                <Words texts={[row.inside]} />
              </text>
            )}
            <text className={styles.beside} x={percent(endOf(row, zero))} dx={rem(BEFORE_TEXT + GAP / 16)} y={y}>
              <Words texts={row.beside} />
            </text>
          </g>
        );
      })}
    </g>
  );
}

const Words = ({ texts }: { texts: readonly BarText[] }) =>
  texts.map(({ word, figure, cell }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: texts have no identity but their place
    <tspan key={index} data-leads={cell} dx={index === 0 ? undefined : rem(BETWEEN_TEXTS)}>
      {word !== "" && `${word} `}
      <tspan className={styles.figure}>{figure}</tspan>
    </tspan>
  ));
