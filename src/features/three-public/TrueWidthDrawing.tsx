import { textWidth } from "../../components/text-width.ts";
import { formatAmount, type PrintedAmount } from "../../core/format-amount.ts";
import type { ThreePublicRow, ThreePublicView } from "../../core/views/three-public.ts";
import { NameText } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./TrueWidth.module.css";
import { useItemName } from "./use-item-name.ts";

const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`;
const SHADES = ["", styles.shade2, styles.shade3, styles.shade4];

/** A part of the opened bar, in percent of it. */
export interface Segment {
  readonly row: ThreePublicRow;
  readonly start: number;
  readonly length: number;
}

/** How each layout stacks its notes, in rem, and how wide its column is at least. */
const MEASURES = {
  wide: { lines: [0.95, 0.95], strip: 1.375, column: 60 },
  narrow: { lines: [0.95, 2.4], strip: 2.875, column: 18 },
} as const;
const STRIP = 0.875;
const RAY = 3.75;
const OPEN_BAR = 3.5;

/** The strip of the whole with its needle, and the needle opened out below; texts never scale. */
export function TrueWidthDrawing({
  layout,
  view,
  segments,
  from,
  share,
}: {
  layout: "wide" | "narrow";
  view: ThreePublicView;
  segments: readonly Segment[];
  from: number;
  share: number;
}) {
  const shown = useShown();
  const nameOf = useItemName();
  const { strip, column } = MEASURES[layout];
  const openTop = strip + STRIP + RAY;
  const fits = ({ row, length }: Segment) =>
    textWidth(nameOf(row).text, true) * 1.125 + textWidth(shown(row.amount), true) * 1.625 + 3 <
    (length / 100) * column;
  const unnamed = segments.filter((segment) => !fits(segment));
  return (
    <>
      <svg className={styles.drawing} width="100%" height={`${openTop + OPEN_BAR}rem`} aria-hidden="true">
        {share > 0 && <WholeStrip layout={layout} view={view} from={from} share={share} />}
        {segments.map((segment, index) => (
          <SegmentMark
            key={segment.row.amount.cell}
            segment={segment}
            shade={SHADES[index % 4] ?? ""}
            top={openTop}
            isNamed={fits(segment)}
          />
        ))}
      </svg>
      {unnamed.length > 0 && <Names segments={unnamed} all={segments} />}
    </>
  );
}

/** The whole budget as a strip, the needle in it, and the rays that open the needle out. */
function WholeStrip({
  layout,
  view,
  from,
  share,
}: {
  layout: "wide" | "narrow";
  view: ThreePublicView;
  from: number;
  share: number;
}) {
  const t = useWords("three-public");
  const shown = useShown();
  const { lines, strip } = MEASURES[layout];
  const total = view.total?.amount ?? view.spent[0]?.amount;
  const atLeft = from < 50;
  const needle = { className: styles.needle, x: percent(from), y: `${strip}rem`, height: `${STRIP}rem` };
  return (
    <>
      <text className={styles.note} x="0" y={`${lines[0]}rem`} data-leads={view.budgetTotal?.cell}>
        {t("whole", { amount: shown(view.budgetTotal) })}
      </text>
      <text
        className={styles.note}
        data-leads={total?.cell}
        x={percent(atLeft ? from : from + share)}
        y={`${lines[1]}rem`}
        textAnchor={atLeft ? "start" : "end"}
      >
        {t("trueWidth", { amount: shown(total) })}
      </text>
      <rect className={styles.whole} y={`${strip}rem`} width="100%" height={`${STRIP}rem`} />
      <svg
        aria-hidden="true"
        y={`${strip + STRIP}rem`}
        width="100%"
        height={`${RAY}rem`}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
      >
        <path className={styles.ray} d={`M${from} 0L0 10H100L${from + share} 0Z`} />
      </svg>
      <rect {...needle} width="2" />
      <rect {...needle} width={percent(share)} />
    </>
  );
}

/** A part of the opened bar, with name and amount where they fit in it. */
function SegmentMark({
  segment: { row, start, length },
  shade,
  top,
  isNamed,
}: {
  segment: Segment;
  shade: string;
  top: number;
  isNamed: boolean;
}) {
  const shown = useShown();
  const name = useItemName()(row);
  const middle = `${top + OPEN_BAR / 2 + 0.4}rem`;
  return (
    <g>
      <rect
        className={`${styles.segment} ${shade}`}
        x={percent(start)}
        y={`${top}rem`}
        width={percent(length)}
        height={`${OPEN_BAR}rem`}
      />
      {isNamed && (
        <>
          <text className={styles.name} lang={name.lang} x={percent(start)} dx="1.25rem" y={middle}>
            {name.text}
          </text>
          <text
            className={styles.amount}
            data-leads={row.amount.cell}
            x={percent(start + length)}
            dx="-1.25rem"
            dy="0.15rem"
            y={middle}
            textAnchor="end"
          >
            {shown(row.amount)}
          </text>
        </>
      )}
    </g>
  );
}

/** The parts whose names do not fit in the bar, in its order, each with its shade. */
function Names({ segments, all }: { segments: readonly Segment[]; all: readonly Segment[] }) {
  const nameOf = useItemName();
  const shown = useShown();
  return (
    <ol className={styles.names}>
      {segments.map((segment) => (
        <li key={segment.row.amount.cell}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={`${styles.segment} ${SHADES[all.indexOf(segment) % 4] ?? ""}`} width="12" height="12" />
          </svg>
          <NameText name={nameOf(segment.row)} />
          <b data-leads={segment.row.amount.cell}>{shown(segment.row.amount)}</b>
        </li>
      ))}
    </ol>
  );
}

function useShown(): (amount: PrintedAmount | undefined) => string {
  const { moneyUnit: money, language } = usePageState();
  return (amount) => formatAmount(amount?.text ?? null, amount?.unit ?? "wan", money, language);
}
