import type { PrintedAmount } from "../format-amount.ts";
import { drawnValue } from "./chart-slices.ts";
import type { Flow } from "./flow.ts";

/** A ribbon of the picture: from a node of one column to one of the next. */
export interface FlowStream {
  readonly from: string;
  readonly to: string;
  /** for drawing only, in yuan */
  readonly value: number;
  /** the class in whose colour it is drawn; null before the classes are known apart */
  readonly code: string | null;
  readonly isProject: boolean;
}
/** The flow as nodes and ribbons, before any geometry. */
export interface FlowPicture {
  /** ids of the nodes, column by column, from source to nature */
  readonly columns: readonly (readonly string[])[];
  readonly streams: readonly FlowStream[];
}
/** The id of the node through which all money runs where the tables do not tell it per class. */
export const WHOLE = "whole";

/** What can be drawn of a flow; numbers for drawing come from `drawnValue` and nothing else. Null where it would misrepresent: below zero, parts of another whole, or nothing known. */
export function flowPicture({
  sources,
  classes,
  natures,
  unspent,
  isPerClass,
  isComplete,
  hasNatures,
  covers,
  whole,
}: Flow): FlowPicture | null {
  const drawn = classes.filter((line) => drawnValue(line.total) > 0);
  const amounts = classes.flatMap(({ total, natures: own, from }) => [
    total,
    ...Object.values(own),
    ...Object.values(from),
  ]);
  if (covers !== "whole" || drawn.length === 0 || amounts.some((amount) => drawnValue(amount) < 0)) return null;
  const stream = (
    from: string,
    to: string,
    amount: PrintedAmount | undefined,
    code: string | null,
    isProject = false,
  ) => {
    const value = drawnValue(amount);
    return value > 0 ? [{ from, to, value, code, isProject }] : [];
  };
  const payers = isComplete ? sources : [];
  const [only] = payers;
  const isSimple = payers.length === 1 && only !== undefined && unspent.length === 0;
  const front: readonly FlowStream[] = isPerClass
    ? drawn.flatMap((line) => sources.flatMap(({ key }) => stream(key, line.code, line.from[key], line.code)))
    : isSimple
      ? drawn.flatMap((line) => stream(only.key, line.code, line.total, line.code))
      : [
          ...payers.flatMap(({ key, amount }) => stream(key, WHOLE, amount, null)),
          ...drawn.flatMap((line) => stream(WHOLE, line.code, line.total, line.code)),
          ...unspent.flatMap(({ key, amount }) => stream(WHOLE, key, amount, null)),
        ];
  const back = drawn.flatMap((line) =>
    natures.flatMap(({ key }) => stream(line.code, key, line.natures[key], line.code, key === "project")),
  );
  const hasWhole = !isPerClass && !isSimple && drawnValue(whole) > 0;
  return {
    columns: [
      isPerClass || payers.length > 0 ? sources.map(({ key }) => key) : [],
      ...(hasWhole ? [[WHOLE]] : []),
      [...drawn.map(({ code }) => code), ...unspent.map(({ key }) => key)],
      hasNatures ? natures.map(({ key }) => key) : [],
    ].filter((column) => column.length > 0),
    streams: [...front, ...back],
  };
}
