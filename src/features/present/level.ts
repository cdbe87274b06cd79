import { type FunctionalLine, type FunctionalTree, pathTo } from "../../core/document/functional-tree.ts";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { type Chart, partsOf, toChartSlices } from "../../core/views/chart-slices.ts";
import type { Slide } from "../../core/views/slides.ts";

/** A level of the budget on a slide: its line (null: the whole) with the lines above it and the parts below it. */
export interface Level {
  readonly line: FunctionalLine | null;
  /** from the class down to the line itself */
  readonly path: readonly FunctionalLine[];
  readonly total: PrintedAmount | undefined;
  readonly chart: Chart;
  /** the code of what the slide shows by itself; null where that is the whole */
  readonly own: string | null;
  /** whether the reader has drilled away from what the slide shows by itself */
  readonly isDrilled: boolean;
}

/** The level that a slide shows: its own, or the one that the address drills to; null on slides that show none. */
export function levelOn(slide: Slide, tree: FunctionalTree | null, code: string | null): Level | null {
  if (tree === null || (slide.kind !== "split" && slide.kind !== "drill")) return null;
  const own = slide.kind === "drill" ? slide.line.code : null;
  const asked = code === null ? [] : pathTo(tree, code);
  const isKnown = asked.length > 0 && asked[asked.length - 1]?.code === code;
  const path = isKnown ? asked : own === null ? [] : pathTo(tree, own);
  const line = path[path.length - 1] ?? null;
  const total = line === null ? tree.total?.total : line.amounts.total;
  const children = line === null ? tree.classes : line.children;
  return {
    line,
    path,
    total,
    chart: toChartSlices(partsOf(children), total),
    own,
    isDrilled: isKnown && code !== own,
  };
}
