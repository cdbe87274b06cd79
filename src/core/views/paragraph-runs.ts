import type { MarkedFigure, Piece } from "./explanation-view.ts";
import { matchFigures } from "./match-figures.ts";

/** A run of words of a paragraph, or a figure in it. */
export interface Run {
  /** where it begins in the paragraph or its translation, in UTF-16 units */
  readonly at: number;
  readonly text: string;
  /** null for words */
  readonly mark: MarkedFigure | null;
}

/** A paragraph as printed. */
export const printedRuns = (pieces: readonly Piece[]): readonly Run[] =>
  pieces.map((piece) => ({ at: piece.start, text: piece.text, mark: piece.kind === "figure" ? piece.mark : null }));

/** Its translation, with the figures of the print where they are found for sure; one that could be either of two numbers stays words. */
export function translatedRuns(pieces: readonly Piece[], translation: string): readonly Run[] {
  const marks = pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.mark] : []));
  const runs: Run[] = [];
  let at = 0;
  for (const { item: mark, start, end } of matchFigures(marks, translation)) {
    runs.push(
      { at, text: translation.slice(at, start), mark: null },
      { at: start, text: translation.slice(start, end), mark },
    );
    at = end;
  }
  return [...runs, { at, text: translation.slice(at), mark: null }];
}
