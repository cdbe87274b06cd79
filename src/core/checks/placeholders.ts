import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { type FoundCell, findCell } from "../document/provenance.ts";
import { formatNumber } from "../format-amount.ts";
import { plain } from "../lexicon/numbering.ts";
import type { Check } from "./check.ts";

interface Place {
  readonly statement: string;
  readonly label: string;
  readonly column: string;
}

/**
 * What the sentence of a check is filled with: `statement`, `label` and `column` of its left side, the same of its right as `otherStatement`,
 * `otherLabel`, `otherColumn`, its amounts, and its own values. Printed words go through `translate`, which leaves unknown ones as they are.
 */
export function placeholdersOf(
  dataset: Dataset,
  { evidence, left, right, difference, bound, values }: Check,
  translate: (printed: string) => string = (printed) => printed,
): Readonly<Record<string, string>> {
  const own = placeOf(dataset, evidence.left, translate);
  const other = placeOf(dataset, evidence.right, translate);
  return {
    ...own,
    otherStatement: other.statement,
    otherLabel: other.label,
    otherColumn: other.column,
    left: formatted(left),
    right: formatted(right),
    difference: formatted(difference),
    bound: formatted(bound),
    ...Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, isNumber(value) ? formatted(value) : value]),
    ),
  };
}

const formatted = (amount: string | null): string => (amount === null ? "" : formatNumber(amount));
const isNumber = (value: string): boolean => /^-?\d+\.\d+$/.test(value);

/** The first place that is found; a line is called by its code and its name, a sheet by the project's, a paragraph by its heading. */
function placeOf(dataset: Dataset, cells: readonly CellReference[], translate: (printed: string) => string): Place {
  const [found] = cells.slice(0, 1).map((cell) => findCell(dataset, cell));
  return found === undefined || found === null ? { statement: "", label: "", column: "" } : placeIn(found, translate);
}

/** A line's name, translated as printed or without its numbering; untranslated it loses the numbering (八、). */
function nameOf(label: string, translate: (printed: string) => string): string {
  const translated = translate(label.trim());
  return translated === label.trim() ? translate(plain(label)) : translated;
}

function placeIn(found: FoundCell, translate: (printed: string) => string): Place {
  if (found.kind === "statement") {
    const { row, column } = found.at ?? { row: null, column: null };
    const label = row === null ? "" : [row.code ?? "", nameOf(row.label, translate)].join(" ").trim();
    return { statement: translate(found.statement.title), label, column: translate(column?.label ?? "") };
  }
  if (found.kind === "sheet") return { statement: "", label: translate(found.sheet.name), column: "" };
  const heading = [...found.paragraph.path].reverse().find((section) => section.heading !== null)?.heading ?? "";
  return { statement: translate(heading), label: found.paragraph.text.slice(found.start, found.end), column: "" };
}
