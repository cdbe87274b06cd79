import { drawnValue } from "../../core/views/chart-slices.ts";
import type { ThreePublicView } from "../../core/views/three-public.ts";
import styles from "./TrueWidth.module.css";
import { type Segment, TrueWidthDrawing } from "./TrueWidthDrawing.tsx";

/** A value too small for its picture, shown twice: at its true width in the whole budget, then opened out. */
export function TrueWidth({ view }: { view: ThreePublicView }) {
  const { spent, budgetTotal, basic } = view;
  const whole = drawnValue(budgetTotal);
  const sum = spent.reduce((total, { amount }) => total + drawnValue(amount), 0);
  if (spent.length === 0 || sum <= 0) return null;
  let start = 0;
  const segments = spent.map((row): Segment => {
    const length = (drawnValue(row.amount) / sum) * 100;
    start += length;
    return { row, start: start - length, length };
  });
  const share = whole > 0 ? Math.min(100, (sum / whole) * 100) : 100;
  // it is part of basic expenditure: its needle stands where the overview's ruler has it
  const from = whole > 0 ? Math.max(0, Math.min(100, (drawnValue(basic) / whole) * 100) - share) : 0;
  return (
    <figure data-figure="three-public" className={styles.figure}>
      {(["wide", "narrow"] as const).map((layout) => (
        <div key={layout} className={styles[layout]}>
          <TrueWidthDrawing layout={layout} view={view} segments={segments} from={from} share={whole > 0 ? share : 0} />
        </div>
      ))}
    </figure>
  );
}
