import type { Overview } from "../../core/views/overview.ts";

/** A span of the ruler, from 0 to 1. */
export interface Span {
  readonly from: number;
  readonly width: number;
  readonly middle: number;
}

const spanOf = (from: number, width: number): Span => ({ from, width, middle: from + width / 2 });
/** a hair between basic and project, so that they stay two in print and in grey */
const GAP = 0.003;

export interface StripPlaces {
  readonly basic: Span;
  readonly operating: Span | null;
  readonly threePublic: Span | null;
  readonly project: Span | null;
  /** other kinds of expenditure, after the project expenditure */
  readonly others: readonly Span[];
  readonly change: Span | null;
  readonly personnelFits: boolean;
  /** labels below end at their needle where it stands in the right half, else they start there */
  readonly labelsEnd: boolean;
}

/** Where each part lies on the ruler; the ruler's length is last year's total where less is spent now. */
export function stripPlaces(
  { basic, operating, threePublic, project, personnel, others, changeFraction }: Overview,
  isLess: boolean,
): StripPlaces {
  const whole = 1 + (isLess ? changeFraction : 0) + (project === null ? 0 : GAP) + others.length * GAP;
  const basicWidth = (basic?.fraction ?? 0) / whole;
  const operatingWidth = (operating?.fraction ?? 0) / whole;
  const needle = (threePublic?.fraction ?? 0) / whole;
  const projectFrom = basicWidth + GAP;
  const projectWidth = (project?.fraction ?? 0) / whole;
  let end = projectFrom + projectWidth;
  const otherSpans = others.map(({ fraction }) => {
    const span = spanOf(end + GAP, fraction / whole);
    end = span.from + span.width;
    return span;
  });
  return {
    basic: spanOf(0, basicWidth),
    operating: operating === null ? null : spanOf(basicWidth - operatingWidth, operatingWidth),
    threePublic: threePublic === null ? null : spanOf(basicWidth - needle, needle),
    project: project === null ? null : spanOf(projectFrom, projectWidth),
    others: otherSpans,
    change: isLess ? spanOf(end, Math.max(0, 1 - end)) : null,
    personnelFits: (personnel?.fraction ?? 0) / whole > 0.45,
    labelsEnd: basicWidth > 0.5,
  };
}
