import type { Overview } from "./overview.ts";

/** This year against last year as one bar of the length 1, for drawing only. */
export interface ChangeBar {
  readonly isLess: boolean;
  /** less: this year, beside the end that it lost; more: what was there last year already, beside the piece that was gained */
  readonly solid: number;
}

/** The whole bar is the longer of both years; null where no amount of a change is stated. */
export function changeBarOf({ total, change, changeFraction }: Overview): ChangeBar | null {
  if (total?.text == null || change?.amount?.text == null || change.direction === "same" || change.of !== "whole")
    return null;
  const isLess = change.direction === "decrease";
  return { isLess, solid: isLess ? 1 / (1 + changeFraction) : 1 - changeFraction };
}
