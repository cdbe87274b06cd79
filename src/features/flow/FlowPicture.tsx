import { FlowChart, type FlowMark } from "../../components/FlowChart.tsx";
import { Hatches } from "../../components/Hatch.tsx";
import { formatAmount, formatShare, type PrintedAmount } from "../../core/format-amount.ts";
import type { Flow } from "../../core/views/flow.ts";
import { flowPicture, WHOLE } from "../../core/views/flow-picture.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { shortName } from "../../reading/use-slices.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Flow.module.css";
import { useNatureName, useSourceName } from "./use-source-name.ts";

const LAYOUTS = [
  { name: "wide", width: 1088, direction: "across" },
  { name: "middle", width: 672, direction: "across" },
  { name: "narrow", width: 358, direction: "down" },
  { name: "small", width: 288, direction: "down" },
] as const;

/** The flow as ribbons: beside each other where there is room, from top to bottom on a phone. Nothing where a drawing would not be true. */
export function FlowPicture({ flow }: { flow: Flow }) {
  const t = useWords("flow");
  const picture = flowPicture(flow);
  const markOf = useMark(flow);
  if (picture === null) return null;
  const columns = picture.columns.map((ids) => ids.map(markOf));
  const bands = picture.streams.map(({ from, to, value, code, isProject }) => ({
    from,
    to,
    value,
    code,
    isHatched: isProject,
  }));
  const heads = columns.map(([first]) =>
    first?.id === WHOLE
      ? ""
      : first?.tone === "source"
        ? t("head.source")
        : first?.tone === "class"
          ? t("head.class")
          : t("head.nature"),
  );
  return (
    <figure data-figure="flow" className={styles.figure}>
      <Hatches view="flow" codes={[null, ...flow.classes.map(({ code }) => code)]}>
        {LAYOUTS.map(({ name, width, direction }) => (
          <div key={name} className={styles[name]}>
            <FlowChart columns={columns} bands={bands} heads={heads} width={width} direction={direction} />
          </div>
        ))}
      </Hatches>
    </figure>
  );
}

/** What each node of the picture says, in the reader's language and unit. */
function useMark({ sources, classes, natures, unspent, whole }: Flow): (id: string) => FlowMark {
  const t = useWords("flow");
  const nameOf = useName();
  const sourceName = useSourceName();
  const natureName = useNatureName();
  const { moneyUnit: money, language } = usePageState();
  const shown = (amount: PrintedAmount | undefined) =>
    amount === undefined ? "" : formatAmount(amount.text, amount.unit, money, language);
  const placeOf = (amount: PrintedAmount | undefined) => (amount === undefined ? {} : { cell: amount.cell });
  return (id) => {
    const source = sources.find(({ key }) => key === id);
    if (source !== undefined) {
      const text = {
        name: sourceName(source).text,
        amount: shown(source.amount),
        share: formatShare(source.share),
        ...placeOf(source.amount),
      };
      return { id, text, tone: "source", code: null };
    }
    const line = classes.find(({ code }) => code === id);
    if (line !== undefined) {
      const name = shortName(nameOf(line.label, line.code).text);
      const text = {
        name,
        code: line.code,
        amount: shown(line.total),
        share: formatShare(line.share),
        ...placeOf(line.total),
      };
      return { id, text, tone: "class", code: line.code };
    }
    const nature = natures.find(({ key }) => key === id);
    if (nature !== undefined) {
      const text = {
        name: natureName(nature).text,
        amount: shown(nature.amount),
        share: formatShare(nature.share),
        ...placeOf(nature.amount),
      };
      return { id, text, tone: nature.key === "project" ? "hatched" : "solid", code: null };
    }
    const left = unspent.find(({ key }) => key === id);
    if (left !== undefined) {
      const text = {
        name: t(`unspent.${left.key}`),
        amount: shown(left.amount),
        share: formatShare(left.share),
        ...placeOf(left.amount),
      };
      return { id, text, tone: "source", code: null };
    }
    return {
      id: WHOLE,
      text: { name: t(unspent.length > 0 ? "balance" : "whole"), amount: shown(whole), share: "", ...placeOf(whole) },
      tone: "source",
      code: null,
    };
  };
}
