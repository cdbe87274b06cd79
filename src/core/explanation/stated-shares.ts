import { type CellReference, parseCellReference } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { sectionsOn, walkSections } from "../document/sections.ts";
import { roundHalfUp, shiftPoint } from "../format-amount.ts";
import { statedFigures } from "./stated-figures.ts";

/** Finds where the explanation states this very share of this very line (社会保障和就业支出…，占89.61%); null where it does not. */
export function statedShares(dataset: Dataset): (label: string, share: string | null) => CellReference | null {
  const figures = statedFigures(dataset);
  const subjects = new Map(figures.map(({ cell, subject }) => [cell, plain(subject)]));
  const shares = figures.filter(({ role, text }) => role === "share" && text !== null);
  return (label, share) => {
    if (share === null) return null;
    const found = shares.find(
      ({ text, about }) => isSame(text ?? "", share) && about !== null && subjects.get(about) === plain(label),
    );
    return found?.cell ?? null;
  };
}

const plain = (words: string): string => words.replace(/\s/g, "");

/** 100 and 100.00 are one share; ours may have more than the two decimals of a text. */
const isSame = (stated: string, share: string): boolean =>
  shiftPoint(stated, 0) === shiftPoint(roundHalfUp(share, 2), 0);

/** The place of a stated figure among the headings of the explanation, counted from 1; null where it stands outside, or where the document has several explanations. */
export function explanationPart(dataset: Dataset, cell: CellReference): number | null {
  const place = parseCellReference(cell);
  if (place?.kind !== "text") return null;
  const parts = sectionsOn(dataset, "explanation");
  // several of them count each for itself
  if (parts.length > 1) return null;
  const headings = parts.flatMap(({ children }) => children.filter(({ kind }) => kind === "heading"));
  const index = headings.findIndex((heading) => {
    const last = Math.max(...walkSections([heading]).map(({ endLine }) => endLine));
    return heading.line <= place.line && place.line <= last;
  });
  return index === -1 ? null : index + 1;
}
