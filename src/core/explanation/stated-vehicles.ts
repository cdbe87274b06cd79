import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { IN_VEHICLES } from "../lexicon/figures.ts";
import { FULL_STOP } from "../lexicon/sentences.ts";
import { HAS_VEHICLES, OFFICIAL_VEHICLES, OTHER_VEHICLES } from "../lexicon/vehicles.ts";
import { AS_OF_DAY } from "../lexicon/years.ts";
import { explanationParagraphs } from "./explanation-paragraphs.ts";
import { statedFigures } from "./stated-figures.ts";

/** How many vehicles the unit has, as the explanation states it (共有公务用车编制4辆，实有4辆). */
export interface StatedVehicles {
  readonly cell: CellReference;
  /** canonical decimal text */
  readonly count: string;
  /** whether the text calls them 公务用车; others count every vehicle */
  readonly isOfficial: boolean;
  /** the day that the text gives for it, as year, month and day */
  readonly asOf: readonly [year: number, month: number, day: number] | null;
}

/** null where the explanation states no count, or states several that differ. */
export function statedVehicles(dataset: Dataset): StatedVehicles | null {
  const counts = statedFigures(dataset).filter(
    ({ role, counter, text, head, subject }) =>
      role === "count" &&
      counter === IN_VEHICLES &&
      text !== null &&
      head === null &&
      HAS_VEHICLES.test(subject) &&
      !OTHER_VEHICLES.test(subject),
  );
  const [figure] = counts;
  if (figure?.text == null || counts.some(({ text }) => text !== figure.text)) return null;
  const paragraph = explanationParagraphs(dataset).find(({ line }) => line === figure.line);
  const before = paragraph?.text.slice(0, figure.start) ?? "";
  const day = AS_OF_DAY.exec(before);
  return {
    cell: figure.cell,
    count: figure.text,
    isOfficial: OFFICIAL_VEHICLES.test(before.slice(before.lastIndexOf(FULL_STOP) + 1)),
    asOf: day === null ? null : [Number(day[1]), Number(day[2]), Number(day[3])],
  };
}
