import type { Ruling } from "./rulings.ts";

/** A character on a page, in points from the upper left corner, the page turned so that most of its text is upright. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** of the letter's body, half way between its head and its foot */
  readonly middle: number;
  /** height of the letters */
  readonly size: number;
  /** which operation showed it: the glyphs of one operation belong together */
  readonly run: number;
  /** a space was printed before it */
  readonly isAfterSpace: boolean;
  /** which way its text runs, in quarter turns clockwise */
  readonly turn: 0 | 1 | 2 | 3;
}

/** All that a page shows. */
export interface PageMarks {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** how many glyphs nobody sees, stand at a slant, or have no character */
  readonly hidden: number;
  readonly slanted: number;
  readonly unreadable: number;
}
