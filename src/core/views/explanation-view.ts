import type { Check, Verdict } from "../checks/check.ts";
import { type TailKind, tailKind } from "../checks/tail.ts";
import { parseCellReference } from "../document/cell-reference.ts";
import type { Dataset, Section, StatementId } from "../document/dataset.ts";
import { paragraphAt } from "../document/paragraphs.ts";
import { sectionsOn } from "../document/sections.ts";
import { inPrintedOrder } from "../document/statement.ts";
import type { StatedFigure } from "../explanation/stated-figure.ts";
import { statedFigures } from "../explanation/stated-figures.ts";

/** What the checks found about a stated figure; `open`: nothing else in the document states it. */
export type FigureVerdict = Exclude<Verdict, "not-applicable"> | "open";

/** A figure of the explanation with what it was compared with. */
export interface MarkedFigure {
  readonly figure: StatedFigure;
  readonly verdict: FigureVerdict;
  /** tables or target sheets, or only other figures of the text */
  readonly against: "tables" | "text" | null;
  /** the statements whose figures it restates, in the document's order */
  readonly statements: readonly StatementId[];
  /** of a rounding difference, as canonical text without a sign */
  readonly difference: string | null;
  /** of a rounding difference, where it may come from */
  readonly tail: TailKind | null;
}
/** Words or a figure of a paragraph, in printed order. */
export type Piece =
  | { readonly kind: "words"; readonly text: string; readonly start: number }
  | { readonly kind: "figure"; readonly text: string; readonly start: number; readonly mark: MarkedFigure };

/** A paragraph of the explanation, cut at its figures. */
export interface ExplanationParagraph {
  readonly line: number;
  readonly endLine: number;
  /** the text without number and heading: what a translation is kept by */
  readonly text: string;
  readonly pieces: readonly Piece[];
}
/** A heading of the explanation with what stands under it, or paragraphs that stand under none. */
export interface ExplanationPart {
  readonly line: number;
  readonly number: string | null;
  readonly heading: string | null;
  /** how many of the headings beside it have been printed with it: the first is 1 */
  readonly place: number;
  readonly paragraphs: readonly ExplanationParagraph[];
  readonly parts: readonly ExplanationPart[];
}

/** How many stated figures were checked, and how they came out. */
export interface FigureTally {
  readonly count: number;
  /** equal, or apart by no more than rounding allows */
  readonly tables: number;
  readonly text: number;
  readonly open: number;
  readonly differing: number;
  readonly statements: readonly StatementId[];
}

/** The explanation, heading by heading as printed, each figure in it with what the checks say of it. */
export function explanationView(dataset: Dataset, checks: readonly Check[]): readonly ExplanationPart[] {
  const marks = new Map<number, MarkedFigure[]>();
  for (const figure of statedFigures(dataset)) {
    const own = marks.get(figure.line) ?? [];
    own.push(markOf(dataset, figure, checks));
    marks.set(figure.line, own);
  }
  const sections = sectionsOn(dataset, "explanation");
  // the heading of the only one is that of the section of the page
  const [only, second] = sections;
  return only !== undefined && second === undefined
    ? partsIn(
        dataset,
        [...(only.text === null ? [] : [{ ...only, heading: null, children: [] }]), ...only.children],
        marks,
      )
    : partsIn(dataset, sections, marks);
}

type Marks = ReadonlyMap<number, readonly MarkedFigure[]>;

/** Headings with what stands below them, in the order of print; paragraphs before, between and after them are parts without one. */
function partsIn(dataset: Dataset, sections: readonly Section[], marks: Marks): readonly ExplanationPart[] {
  const parts: ExplanationPart[] = [];
  let loose: Section[] = [];
  let place = 0;
  const closeLoose = () => {
    const paragraphs = loose.flatMap((each) => paragraphsOf(dataset, each, marks));
    const [first] = loose;
    if (first !== undefined)
      parts.push({ line: first.line, number: null, heading: null, place, paragraphs, parts: [] });
    loose = [];
  };
  for (const section of sections) {
    if (section.heading === null) {
      loose.push(section);
      continue;
    }
    closeLoose();
    place += 1;
    parts.push(headedPart(dataset, section, place, marks));
  }
  closeLoose();
  return parts;
}

function headedPart(dataset: Dataset, section: Section, place: number, marks: Marks): ExplanationPart {
  const { line, number, heading, children } = section;
  const below = children.findIndex((child) => child.heading !== null);
  const own = below < 0 ? children : children.slice(0, below);
  return {
    line,
    number,
    heading,
    place,
    paragraphs: paragraphsOf(dataset, { ...section, children: own }, marks),
    parts: partsIn(dataset, children.slice(own.length), marks),
  };
}

const paragraphsOf = (dataset: Dataset, section: Section, marks: Marks): readonly ExplanationParagraph[] => [
  ...(section.text === null ? [] : [paragraphOf(dataset, section, marks)]),
  ...section.children.flatMap((child) => paragraphsOf(dataset, child, marks)),
];

function paragraphOf(dataset: Dataset, { line, endLine, text, heading }: Section, marks: Marks): ExplanationParagraph {
  const printed = paragraphAt(dataset, line)?.text ?? text ?? "";
  // the heading has been said already
  const from = heading === null ? 0 : Math.max(0, printed.length - (text?.length ?? 0));
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks.get(line) ?? []) {
    const { start, end } = mark.figure;
    if (start < at) continue;
    if (start > at) pieces.push({ kind: "words", text: printed.slice(at, start), start: at });
    pieces.push({ kind: "figure", text: printed.slice(start, end), start, mark });
    at = end;
  }
  if (at < printed.length) pieces.push({ kind: "words", text: printed.slice(at), start: at });
  return { line, endLine, text: text ?? "", pieces };
}

const WORST: readonly Verdict[] = ["mismatch", "note", "rounding", "equal"];

function markOf(dataset: Dataset, figure: StatedFigure, checks: readonly Check[]): MarkedFigure {
  const { cell } = figure;
  const own = checks.filter(
    ({ evidence, verdict }) => verdict !== "not-applicable" && [...evidence.left, ...evidence.right].includes(cell),
  );
  const verdict = WORST.find((each) => own.some((check) => check.verdict === each));
  const deciding = own.find((check) => check.verdict === verdict);
  // what it was itself held against; a figure that is only a part of another's sum was not
  const others = own.flatMap(({ evidence }) => (evidence.left.includes(cell) ? evidence.right : []));
  const places = others.map((other) => parseCellReference(other));
  const ids = places.flatMap((place) => (place?.kind === "statement" ? [place.statement] : []));
  const isOfTables = places.some((place) => place !== null && place.kind !== "text");
  return {
    figure,
    verdict: verdict === undefined || verdict === "not-applicable" ? "open" : verdict,
    against: own.length === 0 ? null : isOfTables ? "tables" : "text",
    statements: inPrintedOrder(dataset, ids),
    difference: deciding?.verdict === "rounding" ? (deciding.difference?.replace(/^-/, "") ?? null) : null,
    tail: deciding === undefined ? null : tailKind(dataset, deciding),
  };
}

const marksIn = (parts: readonly ExplanationPart[]): readonly MarkedFigure[] =>
  parts.flatMap(({ paragraphs, parts: below }) => [
    ...paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.mark] : []))),
    ...marksIn(below),
  ]);

/** How many figures the parts state, and how many of them agree with what. Words that nothing changed are no figure. */
export function tallyFigures(dataset: Dataset, parts: readonly ExplanationPart[]): FigureTally {
  const marks = marksIn(parts).filter(({ figure }) => figure.text !== null);
  const agreeing = marks.filter(({ verdict }) => verdict === "equal" || verdict === "rounding");
  const ids = agreeing.flatMap(({ statements }) => statements);
  return {
    count: marks.length,
    tables: agreeing.filter(({ against }) => against === "tables").length,
    text: agreeing.filter(({ against }) => against === "text").length,
    open: marks.filter(({ verdict }) => verdict === "open").length,
    differing: marks.filter(({ verdict }) => verdict === "mismatch" || verdict === "note").length,
    statements: inPrintedOrder(dataset, ids),
  };
}
