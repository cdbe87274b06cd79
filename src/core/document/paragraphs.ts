import { COLON, FULL_STOP } from "../lexicon/sentences.ts";
import type { Dataset, Section } from "./dataset.ts";

/** A printed paragraph with the headings above it, outermost first. */
export interface Paragraph {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly path: readonly Section[];
}

/**
 * What is printed of a section itself: number, heading and text. Between the two stood one mark that the data set leaves out:
 * 。 after the name of an office, ： after a term. Either way it is one character, so that offsets hold.
 */
export function printedText({ number, heading, text }: Section, topic: Section["topic"]): string {
  const mark = heading === null || text === null ? "" : topic === "organisation" ? FULL_STOP : COLON;
  return `${number ?? ""}${heading ?? ""}${mark}${text ?? ""}`;
}

/** The whole printed paragraph that begins at a line; the 25 offices run on, so that several sections may begin there. Null where none does. */
export function paragraphAt(dataset: Dataset, line: number): Paragraph | null {
  const found: Section[] = [];
  let path: readonly Section[] = [];
  const pending: { readonly section: Section; readonly above: readonly Section[] }[] = dataset.sections
    .map((section) => ({ section, above: [] }))
    .reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { section, above } = next;
    if (section.line === line) {
      if (found.length === 0) path = above;
      found.push(section);
    }
    pending.push(...section.children.map((child) => ({ section: child, above: [...above, section] })).reverse());
  }
  if (found.length === 0) return null;
  const endLine = Math.max(...found.map((section) => (section.kind === "part" ? section.line : ownEnd(section))));
  const topic = [...path, ...found].find((section) => section.topic !== null)?.topic ?? null;
  return { line, endLine, text: found.map((section) => printedText(section, topic)).join(""), path };
}

/** A section ends with its children; its own words end before the first of them. */
const ownEnd = ({ line, endLine, children }: Section): number =>
  children.length === 0 ? endLine : Math.max(line, Math.min(endLine, (children[0]?.line ?? endLine) - 1));
