import { statedNone } from "../checks/text/stated-none.ts";
import { budgetOf } from "../document/budget.ts";
import type { PrintedWords } from "../document/cell-figure.ts";
import { type CellReference, textCell } from "../document/cell-reference.ts";
import type { Dataset, Statement, StatementId } from "../document/dataset.ts";
import { paragraphAt } from "../document/paragraphs.ts";
import { findCell } from "../document/provenance.ts";
import { sectionsOn, walkSections } from "../document/sections.ts";
import { tableOf, totalOf } from "../document/tables.ts";
import { statedOf } from "../explanation/explanation.ts";
import { explanationPart } from "../explanation/stated-shares.ts";
import { isStated, type StatedAmount } from "../format-amount.ts";
import { AGENCY_OPERATING } from "../lexicon/emptiness.ts";

/** Why a statement prints no figure, as far as the document itself says so; nothing here is our opinion. */
export interface EmptyReason {
  /** the explanation says that there is none (本单位无机关运行经费) */
  readonly none: PrintedWords | null;
  /** the explanation states 0 for what would fill the statement, and under which of its headings, counted from 1 */
  readonly zero: (PrintedWords & { readonly about: ZeroSubject; readonly part: number | null }) | null;
  /** the glossary's words on whom the term applies to */
  readonly definition: (PrintedWords & { readonly term: string }) | null;
  /** operating costs that other units would show here */
  readonly instead: StatedAmount | null;
}
/** What the explanation states as 0 for an empty statement. */
export type ZeroSubject = "fund" | "fundSpending" | "stateCapital" | "carriedOver";

const SUBJECT: Readonly<Partial<Record<StatementId, ZeroSubject>>> = {
  "fund-revenue": "fund",
  "fund-expenditure": "fundSpending",
  "state-capital": "stateCapital",
  "projects-carried-over": "carriedOver",
};

/** Why a statement prints no figure, in the document’s own words; every part is null where it says nothing. */
export function emptyReason(dataset: Dataset, statement: Statement): EmptyReason {
  const isAgency = statement.id === "agency-operating";
  const none = noneStated(dataset, statement.id);
  const operating = isAgency ? totalOf(dataset, tableOf(dataset, "basic-by-economic-item"), "public") : undefined;
  return {
    none,
    zero: zeroStated(dataset, SUBJECT[statement.id]),
    definition: isAgency ? glossaryWords(dataset, AGENCY_OPERATING) : null,
    instead: isStated(operating) ? operating : null,
  };
}

/** True where the document gives no reason at all. */
export const isUnexplained = ({ none, zero, definition }: EmptyReason): boolean =>
  none === null && zero === null && definition === null;

function noneStated(dataset: Dataset, id: StatementId): PrintedWords | null {
  const claim = statedNone(budgetOf(dataset)).find((each) => each.id.startsWith(`text/${id}/`));
  const left = claim !== undefined && "left" in claim && Array.isArray(claim.left) ? claim.left[0] : undefined;
  if (left === undefined || typeof left === "string") return null;
  return quoted(dataset, left.cell);
}

function quoted(dataset: Dataset, cell: CellReference): PrintedWords | null {
  const text = findCell(dataset, cell)?.content.text ?? "";
  return text === "" ? null : { text, cell };
}

/** The first amount that the explanation states for the subject, where it is 0. */
function zeroStated(dataset: Dataset, about: ZeroSubject | undefined): EmptyReason["zero"] {
  if (about === undefined) return null;
  const first = statedOf(dataset, about === "fundSpending" ? "fund" : about);
  if (first?.text !== "0") return null;
  const { printed, cell } = first;
  return { text: printed, cell, about, part: explanationPart(dataset, cell) };
}

/** A term of the glossary with its definition, and where that stands. */
function glossaryWords(dataset: Dataset, name: RegExp): EmptyReason["definition"] {
  const entry = walkSections(sectionsOn(dataset, "glossary").flatMap(({ children }) => children)).find(
    ({ heading, text }) => heading !== null && name.test(heading) && text !== null,
  );
  if (entry?.heading == null || entry.text === null) return null;
  const paragraph = paragraphAt(dataset, entry.line)?.text ?? "";
  const start = paragraph.indexOf(entry.text);
  if (start < 0) return null;
  return { term: entry.heading, text: entry.text, cell: textCell(entry.line, start, start + entry.text.length) };
}
