import { BarChart, type BarProps } from "../components/BarChart.tsx";
import { type BarRow, type BarText, fitsBeside, holdsText } from "../components/bar-rows.ts";
import { LivePicture } from "../components/LivePicture.tsx";
import { loadBars } from "../components/live-charts.ts";
import type { PicturePart } from "../components/use-pointed.ts";
import type { PrintedAmount } from "../core/format-amount.ts";
import { type BarScale, barScale } from "../core/views/bar-scale.ts";
import { navigate } from "../view-state/navigation.ts";
import styles from "./BarPicture.module.css";
import { BudgetBar } from "./BudgetBar.tsx";
import { NameText } from "./Name.tsx";
import { useName } from "./reading.tsx";
import { StateLink } from "./StateLink.tsx";
import { classNameOf, shortName, useLiveWords } from "./use-slices.ts";

export interface PictureLine {
  readonly id: string;
  readonly code: string | null;
  readonly label: string;
  readonly amount: PrintedAmount;
  /** in the bar, where that is long enough */
  readonly first: BarText;
  readonly others?: readonly BarText[];
}

/** How much of the column the longest bar takes, in percent: texts stand beside it, the most that leaves them room; or above it. */
const WIDE = [78, 74, 70, 66, 62, 58, 54, 50, 46, 42, 38, 34, 30] as const;
const NARROW = 98;

/** Lines as bars on one scale, largest first: names to the left, figures in or beside the bars; on a narrow column the bar stands under both. */
export function BarPicture({
  lines,
  parts,
  steps = false,
}: {
  lines: readonly PictureLine[];
  parts: readonly PicturePart[];
  steps?: boolean;
}) {
  const amounts = lines.map(({ amount }) => amount);
  const narrowScale = barScale(amounts, NARROW);
  const words = useLiveWords();
  const rowsOn = (scale: BarScale) =>
    lines.map((line, index): BarRow => {
      const span = scale.spanOf(line.amount);
      const holds = span !== null && holdsText(span, line.first);
      const classCode = line.code?.slice(0, 3) ?? null;
      return {
        id: line.id,
        ...(line.code === null ? {} : { code: line.code }),
        className: classNameOf(steps ? line.code : classCode, index),
        span,
        inside: holds ? line.first : null,
        beside: [...(holds ? [] : [line.first]), ...(line.others ?? [])],
      };
    });
  const share = WIDE.find((full) => {
    const scale = barScale(amounts, full);
    return rowsOn(scale).every((row) => fitsBeside(row, scale.zero));
  });
  const scale = barScale(amounts, share ?? WIDE[WIDE.length - 1]);
  const rows = rowsOn(scale);
  const onOpen = ({ code }: BarRow) => code !== undefined && navigate({ view: "spending", code });
  const live: BarProps = { rows, zero: scale.zero, onOpen };
  return (
    <div className={styles.picture}>
      <ol className={styles.narrow}>
        {lines.map((line) => (
          <li key={line.id}>
            <LineName line={line} />
            <span className={styles.texts}>
              {[line.first, ...(line.others ?? [])].map(({ word, figure, cell }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: texts have no identity but their place
                <span key={index} data-leads={cell} className="nowrap">
                  {word !== "" && `${word} `}
                  <b>{figure}</b>
                </span>
              ))}
            </span>
            <BudgetBar basic={line.amount} scale={narrowScale} code={line.code?.slice(0, 3) ?? null} height={10} />
          </li>
        ))}
      </ol>
      <div className={styles.wide}>
        <ol>
          {lines.map((line) => (
            <li key={line.id}>
              <LineName line={line} />
            </li>
          ))}
        </ol>
        <LivePicture still={<BarChart {...live} />} load={loadBars} live={live} parts={parts} words={words} />
      </div>
    </div>
  );
}

function LineName({ line: { code, label } }: { line: PictureLine }) {
  const found = useName()(label, code);
  const name = (
    <NameText name={found} className={styles.name}>
      {shortName(found.text)}
    </NameText>
  );
  if (code === null) return name;
  return (
    <StateLink to={{ view: "spending", code }} className={styles.link}>
      <span className={styles.code}>{code}</span>
      {name}
    </StateLink>
  );
}
