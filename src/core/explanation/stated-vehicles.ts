import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
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

const HAS = /实有|现有|共有|保有|拥有/;
/** how many it may have, buys or gives away is another number */
const OTHER = /编制|核定|购置|更新|新增|报废|租/;

/** null where the explanation states no count, or states several that differ. */
export function statedVehicles(dataset: Dataset): StatedVehicles | null {
  const counts = statedFigures(dataset).filter(
    ({ role, counter, text, head, subject }) =>
      role === "count" &&
      counter === "辆" &&
      text !== null &&
      head === null &&
      HAS.test(subject) &&
      !OTHER.test(subject),
  );
  const [figure] = counts;
  if (figure?.text == null || counts.some(({ text }) => text !== figure.text)) return null;
  const paragraph = explanationParagraphs(dataset).find(({ line }) => line === figure.line);
  const before = paragraph?.text.slice(0, figure.start) ?? "";
  const day = /截[至止](?:到)?(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(before);
  return {
    cell: figure.cell,
    count: figure.text,
    isOfficial: /公务用?车/.test(before.slice(before.lastIndexOf("。") + 1)),
    asOf: day === null ? null : [Number(day[1]), Number(day[2]), Number(day[3])],
  };
}
