import { CLAUSE_BEFORE, joinReceiptsAndSpending, LAST_WORDS } from "../lexicon/sentences.ts";
import { type FoundFigure, findFigures } from "./find-figures.ts";

/** A figure of a text with the words around it. */
export interface Clause {
  readonly figure: FoundFigure;
  /** from the figure before, or the start of the paragraph */
  readonly between: string;
  /** the words directly before the figure */
  readonly lead: string;
  /** what follows it, up to the next figure */
  readonly after: string;
}

/** The first figure of a paragraph that goes on with the one above stands between what ended that one and itself. */
export function clausesOf(text: string, ended: string): readonly Clause[] {
  const figures = findFigures(text);
  return figures.map((figure, at) => {
    const between = (at === 0 ? ended : "") + text.slice(figures[at - 1]?.next ?? 0, figure.start);
    return { figure, between, lead: leadOf(between), after: text.slice(figure.next, figures[at + 1]?.start) };
  });
}

/** The words from the last mark on; what is longer than any name is no name, and is not searched. 收、支 is one word. */
const leadOf = (between: string): string =>
  (LAST_WORDS.exec(joinReceiptsAndSpending(between.slice(-200)))?.[0] ?? "").trim();

/** The clause that ends before the words directly before a figure: 基本支出中，. */
export const clauseBefore = (between: string): string =>
  (CLAUSE_BEFORE.exec(between.slice(-200))?.[1] ?? "").replace(/\s/g, "");
