import { compact } from "../../lexicon/han.ts";
import { ONLY_HAN_DIGITS, ROW_NUMBER, ROW_NUMBER_COMPACT } from "../../lexicon/numbering.ts";
import { ROW_NAMES, TOTAL_ROW } from "../../lexicon/row-names.ts";

/** True for a label that begins a row of its own: numbered, a total, or a name that many units print. */
export const standsAlone = (label: string): boolean => isNumberedLabel(label) || isKnownLabel(label);

export const isKnownLabel = (label: string): boolean => ROW_NAMES.has(compact(label).replace(ROW_NUMBER_COMPACT, ""));

const isNumberedLabel = (label: string): boolean => {
  const match = ROW_NUMBER.exec(label.trim());
  return match !== null && match[0] !== "" && !ONLY_HAN_DIGITS.test(match[0]);
};

export const isTotalLabel = (label: string): boolean => TOTAL_ROW.test(compact(label));
