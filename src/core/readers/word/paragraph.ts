import type { Content } from "../nested-tables.ts";

/** A paragraph while it is read. */
export interface OpenParagraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  isCentred: boolean | null;
  size: number | null;
  /** its mark was deleted: it goes on in the next one */
  goesOn: boolean;
  /** what stands in text boxes that hang on it */
  readonly boxes: Content[];
}

export const openParagraph = (text: string): OpenParagraph => ({
  text,
  style: null,
  list: null,
  level: null,
  isCentred: null,
  size: null,
  goesOn: false,
  boxes: [],
});
