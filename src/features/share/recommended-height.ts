import { type ViewId, viewOf } from "../../views.ts";

const NARROW = 320;
const WIDE = 700;

/**
 * The height at which a view needs no scrollbar of its own at a width, between the two widths it was measured at.
 * A frame as wide as its column may stand on a telephone: it gets the larger one, so that nothing is hidden.
 */
export function recommendedHeight(view: ViewId, width: number | "100%"): number {
  const [narrow, wide] = viewOf(view).heights;
  if (width === "100%") return Math.max(narrow, wide);
  const share = Math.min(1, Math.max(0, (width - NARROW) / (WIDE - NARROW)));
  return Math.ceil(narrow + (wide - narrow) * share);
}
