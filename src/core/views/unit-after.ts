import type { FoundCell } from "../document/provenance.ts";
import { UNIT_AFTER_FIGURE } from "../lexicon/figures.ts";

/** The unit that follows a figure in running text: 27.18 万元, 0.90 %. */
export const unitAfter = (found: FoundCell): string =>
  found.kind === "text" && /^[\d.,]+$/.test(found.content.text ?? "")
    ? (UNIT_AFTER_FIGURE.exec(found.paragraph.text.slice(found.end))?.[1] ?? "")
    : "";
