import { Hatches } from "../../components/Hatch.tsx";
import { LivePicture } from "../../components/LivePicture.tsx";
import { loadPie } from "../../components/live-charts.ts";
import { PieChart, type PieProps } from "../../components/PieChart.tsx";
import type { PieLayoutName } from "../../components/pie-layouts.ts";
import { formatAmount, formatShare } from "../../core/format-amount.ts";
import type { Split } from "../../core/views/split.ts";
import { BarPicture } from "../../reading/BarPicture.tsx";
import { useWords } from "../../reading/reading.tsx";
import { useLiveWords, usePictureParts, useSlices } from "../../reading/use-slices.ts";
import { navigate } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Split.module.css";

const LAYOUTS = ["rows", "smallRows", "compact", "narrow"] as const satisfies readonly PieLayoutName[];

/** The classes as a disc; as bars where there are five and more, or where a disc would not be true. */
export function SplitPicture({ split: { chart } }: { split: Split }) {
  const t = useWords("split");
  const shell = useWords("shell");
  const { moneyUnit: money, language } = usePageState();
  const slices = useSlices(chart.parts);
  const open = (code: string | null | undefined) => code != null && navigate({ view: "spending", code });
  const parts = usePictureParts(chart.parts, ({ code }) => (code === null ? undefined : () => open(code)));
  const words = useLiveWords();
  if (chart.form === "pie")
    return (
      <figure data-figure="split" className={styles.figure}>
        {LAYOUTS.map((layout) => {
          const live: PieProps = { slices, layout, onOpen: ({ code }) => open(code) };
          return (
            <div key={layout} className={styles[layout]} data-alone={layout === "compact" ? "" : undefined}>
              <LivePicture still={<PieChart {...live} />} load={loadPie} live={live} parts={parts} words={words} />
            </div>
          );
        })}
      </figure>
    );
  const lines = chart.parts.map(({ id, code, label, amount, share }) => ({
    id,
    code,
    label,
    amount,
    first: { word: "", figure: formatShare(share), cell: amount.cell },
    others: [{ word: formatAmount(amount.text, amount.unit, money, language), figure: "", cell: amount.cell }],
  }));
  const isFew = chart.form === "bars" && chart.parts.length <= 4;
  return (
    <figure data-figure="split">
      <Hatches view="split" codes={[]}>
        <p className={styles.scale}>
          {t("scale", { unit: shell(`unit.${money}`) })}
          {chart.signed && ` ${t("signed")}`}
          {isFew && ` ${t("notParts")}`}
        </p>
        <BarPicture lines={lines} parts={parts} />
      </Hatches>
    </figure>
  );
}
