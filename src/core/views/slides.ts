import type { Budget } from "../document/budget.ts";
import { bySize, type FunctionalLine } from "../document/functional-tree.ts";
import { sortCards } from "./arrange-cards.ts";
import { breakdownOf } from "./breakdown.ts";
import { type Chart, partsOf, toChartSlices } from "./chart-slices.ts";
import type { Comparison } from "./comparison/comparison.ts";
import type { ComparedLine } from "./comparison/lines.ts";
import type { ComparedTableId } from "./comparison/table.ts";
import { type Split, splitOf } from "./split.ts";
import { drawnAmount, projectTotalOf, type TargetCard, targetCardsOf } from "./target-cards.ts";
import { type ThreePublicView, threePublicOf } from "./three-public.ts";
import { type Together, together } from "./top-parts.ts";

/** A slide of the talk: an id that stays while the data set does, and what it is about. The words and pictures are made elsewhere. */
export type Slide =
  | { readonly id: "title"; readonly kind: "title" }
  | { readonly id: "total"; readonly kind: "total" }
  /** what changed most, and why: where the address names other data sets beside this one */
  | { readonly id: "compare"; readonly kind: "compared"; readonly comparison: Comparison }
  | ComparedLinesSlide
  | { readonly id: "split"; readonly kind: "split"; readonly split: Split }
  /** the largest class; the reader may drill on from it */
  | { readonly id: "drill"; readonly kind: "drill"; readonly line: FunctionalLine }
  | { readonly id: "basic-project"; readonly kind: "basicProject" }
  | { readonly id: "three-public"; readonly kind: "threePublic"; readonly view: ThreePublicView }
  | ProjectSlide
  | ProjectsSlide
  | { readonly id: "checks"; readonly kind: "checks" }
  | { readonly id: "source"; readonly kind: "source" };

/** The totals, the classes and the “three public” expenses over all columns of a comparison, so many on a slide. */
export interface ComparedLinesSlide {
  readonly id: `compare-${number}`;
  readonly kind: "comparedLines";
  readonly comparison: Comparison;
  readonly lines: readonly (readonly [table: ComparedTableId, line: ComparedLine])[];
}

/** One project alone, with its targets. */
export interface ProjectSlide {
  readonly id: `project-${string}`;
  readonly kind: "project";
  readonly card: TargetCard;
  /** its place by amount, counted from 1, among how many */
  readonly place: number;
  readonly of: number;
}

/** Several projects on one slide, where there are too many for a slide each. */
export interface ProjectsSlide {
  readonly id: `projects-${number}`;
  readonly kind: "projects";
  readonly cards: readonly TargetCard[];
  /** places by amount of the first and the last, counted from 1, among how many */
  readonly first: number;
  readonly last: number;
  readonly of: number;
  /** what these come to, and their share of all projects */
  readonly together: Together;
}

/** So many projects get a slide each; from one more on they are grouped. */
export const MOST_PROJECTS_ALONE = 12;
/** So many projects stand on one slide at most where they are grouped. */
export const MOST_PROJECTS_TOGETHER = 7;
/** So many parts of a whole are named on a slide; what is beyond them is one "other". */
export const MOST_PARTS = 7;
/** So many lines of a comparison stand on a slide, in a table with a head of two lines. */
const MOST_LINES_COMPARED = 6;

/** The slides of a budget in the order of the talk: 1 is the title, 2 the total. What a document does not print makes no slide. */
export function slidesOf(budget: Budget, comparison?: Comparison): readonly Slide[] {
  return [
    { id: "title", kind: "title" },
    { id: "total", kind: "total" },
    ...(comparison === undefined ? [] : comparedSlides(comparison)),
    ...splitSlide(budget),
    ...drillSlide(budget),
    ...(breakdownOf(budget) === null ? [] : [{ id: "basic-project", kind: "basicProject" } as const]),
    ...threePublicSlide(budget),
    ...projectSlides(budget),
    { id: "checks", kind: "checks" },
    { id: "source", kind: "source" },
  ];
}

function comparedSlides(comparison: Comparison): readonly Slide[] {
  const linesIn = (id: ComparedTableId) =>
    (comparison.tables.find((table) => table.id === id)?.lines ?? []).map((line) => [id, line] as const);
  const lines = [
    ...linesIn("totals").slice(0, 3),
    ...linesIn("functions").filter(([, { code }]) => code?.length === 3),
    ...linesIn("threePublic").filter(([, { isTotal }]) => isTotal),
  ];
  const groups = lines.length === 0 ? [] : evenly(lines, MOST_LINES_COMPARED);
  return [
    { id: "compare", kind: "compared", comparison },
    ...groups.map((group, at): Slide => ({ id: `compare-${at + 1}`, kind: "comparedLines", comparison, lines: group })),
  ];
}

function splitSlide(budget: Budget): readonly Slide[] {
  const split = splitOf(budget);
  return split === null || split.chart.form === "none" ? [] : [{ id: "split", kind: "split", split }];
}

/** The class with the most money that has something below it. */
function drillSlide({ expenditure }: Budget): readonly Slide[] {
  const [line] = bySize(expenditure?.classes ?? []);
  return line === undefined || childrenOf(line).form === "none" ? [] : [{ id: "drill", kind: "drill", line }];
}

/** The lines below a line as a picture shows them. */
const childrenOf = (line: FunctionalLine): Chart =>
  toChartSlices(partsOf(line.children), line.amounts.total ?? undefined);

function threePublicSlide(budget: Budget): readonly Slide[] {
  const view = threePublicOf(budget);
  return view === null ? [] : [{ id: "three-public", kind: "threePublic", view }];
}

/** Projects by amount, largest first; those that state none come last, in the order of the document. */
function projectSlides({ dataset }: Budget): readonly Slide[] {
  const cards = sortCards(targetCardsOf(dataset), "amount", "desc", () => 0);
  const of = cards.length;
  if (of <= MOST_PROJECTS_ALONE)
    return cards.map((card, index) => ({ id: `project-${card.id}`, kind: "project", card, place: index + 1, of }));
  const whole = projectTotalOf(dataset);
  let first = 1;
  return evenly(cards, MOST_PROJECTS_TOGETHER).map((group, index) => {
    const slide: ProjectsSlide = {
      id: `projects-${index + 1}`,
      kind: "projects",
      cards: group,
      first,
      last: first + group.length - 1,
      of,
      together: together(
        group.flatMap((card) => drawnAmount(card) ?? []),
        whole,
      ),
    };
    first += group.length;
    return slide;
  });
}

/** As few groups as hold at most `most` each, of lengths that differ by one at most: no slide is left with a single line. */
function evenly<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  const [short, long] = [Math.floor(items.length / count), items.length % count];
  const startOf = (index: number) => index * short + Math.min(index, long);
  return Array.from({ length: count }, (_, index) => items.slice(startOf(index), startOf(index + 1)));
}

/** The slide that an address names, from 1; what is beyond the last is the last. */
export const clampSlide = (slide: number, count: number): number => Math.min(Math.max(1, slide), count);
