/** The drawings of a pie, each laid out for its own width; in units of a sixteenth of a rem, so that a picture grows with the reader's type. */
export interface PieLayout {
  readonly width: number;
  readonly height: number;
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  /** where labels beside the disc begin; leaders end 8 before it */
  readonly labelX: number;
  readonly nameSize: number;
  /** the share beside the disc, and the largest inside it */
  readonly shareSize: number;
  readonly insideSize: number;
  /** the amount under the share; 0 where a table beside says it */
  readonly amountSize: number;
  /** a smaller disc further left, where labels have to stand beside it */
  readonly shy?: { readonly cx: number; readonly cy: number; readonly radius: number; readonly height: number };
  /** where a table stands beside the disc: the middle of its first row, the height of a row, and where leaders bend and end */
  readonly rows?: { readonly first: number; readonly pitch: number; readonly bend: number; readonly end: number };
}

/** On a slide, in units of its own, with the table beside. */
const SLIDE = {
  width: 620,
  height: 456,
  cx: 232,
  cy: 228,
  radius: 220,
  labelX: 440,
  nameSize: 30,
  shareSize: 40,
  insideSize: 72,
  amountSize: 0,
} as const;

export const PIE_LAYOUTS = {
  /** beside the headline of a wide page */
  aside: {
    width: 528,
    height: 350,
    cx: 182,
    cy: 176,
    radius: 168,
    labelX: 386,
    nameSize: 17,
    shareSize: 25.5,
    insideSize: 52,
    amountSize: 16,
  },
  /** the phone */
  compact: {
    width: 358,
    height: 232,
    cx: 112,
    cy: 116,
    radius: 106,
    labelX: 250,
    nameSize: 15,
    shareSize: 22.5,
    insideSize: 34,
    amountSize: 14,
  },
  /** below 360 pixels: laid out anew, not scaled */
  narrow: {
    width: 288,
    height: 200,
    cx: 92,
    cy: 100,
    radius: 91,
    labelX: 208,
    nameSize: 13.5,
    shareSize: 19,
    insideSize: 28,
    amountSize: 13,
  },
  /** leaders run into the rows of a table, 64 high */
  rows: {
    width: 480,
    height: 330,
    cx: 170,
    cy: 164,
    radius: 156,
    labelX: 352,
    nameSize: 18,
    shareSize: 24,
    insideSize: 54,
    amountSize: 0,
    rows: { first: 70, pitch: 64, bend: 360, end: 468 },
  },
  /** the same beside rows 52 high, for embeds and tablets */
  smallRows: {
    width: 262,
    height: 250,
    cx: 106,
    cy: 124,
    radius: 104,
    labelX: 172,
    nameSize: 14,
    shareSize: 18,
    insideSize: 34,
    amountSize: 0,
    shy: { cx: 76, cy: 124, radius: 74, height: 250 },
    rows: { first: 46, pitch: 52, bend: 244, end: 250 },
  },
  /** the children of a line, beside the tree */
  drill: {
    width: 236,
    height: 236,
    cx: 118,
    cy: 118,
    radius: 117,
    labelX: 172,
    nameSize: 15,
    shareSize: 20,
    insideSize: 34,
    amountSize: 0,
    shy: { cx: 70, cy: 74, radius: 69, height: 148 },
  },
  /** leaders run into three rows of a slide, 136 high */
  slide: {
    ...SLIDE,
    rows: { first: 92, pitch: 136, bend: 486, end: 608 },
  },
  /** the same into two rows */
  slideTwo: {
    ...SLIDE,
    rows: { first: 160, pitch: 136, bend: 486, end: 608 },
  },
  /** the same into four rows, 108 high */
  slideFour: {
    ...SLIDE,
    rows: { first: 66, pitch: 108, bend: 486, end: 608 },
  },
  /** the disc alone, where the rows beside it carry the colours */
  slideNarrow: {
    width: 372,
    height: 372,
    cx: 186,
    cy: 186,
    radius: 184,
    labelX: 280,
    nameSize: 24,
    shareSize: 30,
    insideSize: 48,
    amountSize: 0,
  },
} as const satisfies Record<string, PieLayout>;
export type PieLayoutName = keyof typeof PIE_LAYOUTS;
