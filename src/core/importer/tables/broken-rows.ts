import { NUMBERED_ROW } from "../../lexicon/numbering.ts";
import type { CellLine } from "../read/cell-line.ts";
import { isTotalLabel } from "./known-labels.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import {
  codeOf,
  hasFigures,
  isKnownName,
  isLoneCode,
  isOnlyName,
  isRow,
  isStandardName,
  isWhole,
  isWholeName,
  namesOf,
  type TableForm,
} from "./row-form.ts";

export interface JoinedRows {
  readonly rows: readonly CellLine[];
  /** Lines of which the print does not say to which row they belong. */
  readonly uncertain: readonly CellLine[];
}

/** Two lines put together, and the cells that were made of two pieces. */
interface Joined {
  readonly row: CellLine;
  readonly pieces: readonly (readonly [string, string])[];
  readonly how: "inside" | "between" | "under";
}

/**
 * Puts rows together that were broken over two or more lines: inside a name, between two cells, or with the end of a wrapped name on a line of its own.
 * A line that is a row by itself is never joined to another one.
 */
export function joinBrokenRows(lines: readonly CellLine[], form: TableForm): JoinedRows {
  const rows: CellLine[] = [];
  const uncertain: CellLine[] = [];
  lines.forEach((line, at) => {
    const above = rows.at(-1);
    const joined = above ? joinLine(above, line, lines[at + 1] ?? null, form) : null;
    if (joined === "uncertain") uncertain.push(line);
    if (joined === null || joined === "uncertain") rows.push(line);
    else rows[rows.length - 1] = joined.row;
  });
  return { rows, uncertain };
}

/** A lone code begins a row whose name stands below; where the line below has a code of its own, nobody can say whose it is. */
function joinLine(
  above: CellLine,
  line: CellLine,
  next: CellLine | null,
  form: TableForm,
): Joined | "uncertain" | null {
  if (isLoneCode(line, form))
    return next && !codeBelow(next, form) && joinings(line, next, form).length > 0 ? null : "uncertain";
  if (!isLoneCode(above, form)) return join(above, line, next, form);
  return codeBelow(line, form) ? null : (joinings(above, line, form)[0] ?? null);
}

const codeBelow = (line: CellLine, form: TableForm): boolean =>
  isLoneCode(line, form) || /^\d{3,7}$/.test(line.cells[form.kinds.indexOf("code")] ?? "");

function join(above: CellLine, line: CellLine, next: CellLine | null, form: TableForm): Joined | "uncertain" | null {
  if (isComplete(above, form) && isRow(line, form) && !isOnlyName(line, form)) return null;
  const options = joinings(above, line, form);
  const exact = options.find(({ row, how }) => row.cells.length === form.cells && how !== "under");
  if (exact && !isWhole(above, form) && !standsApart(line, exact, form)) return exact;
  if (!isRow(line, form)) return options[0] ?? null;
  if (isOnlyName(line, form)) return joinName(above, line, next, options, form);
  const inside = options.find(({ how }) => how === "inside");
  if (!inside || hasFigures(above, form) || isWhole(above, form)) return null;
  // The row above has a name and no figures, this line has figures: the two halves of one row, unless either is a row of its own.
  if (completes(inside, form)) return inside;
  const apart =
    namesOf(line, form).every((name) => isWholeName(name, form)) ||
    namesOf(above, form).some((name) => isWholeName(name, form)) ||
    (form.hasCodes && codeOf(line, form) !== "");
  return form.figuresEverywhere && !apart ? inside : null;
}

/** A row that nothing is missing of, as far as its cells and figures tell: most rows, so that most lines are not tried together with another one. */
const isComplete = (row: CellLine, form: TableForm): boolean =>
  form.cells === null ? hasFigures(row, form) : isWhole(row, form);

/** A line that holds nothing but a name: the end of a wrapped one, the beginning of the next row, or a row whose figures are all blank. */
function joinName(
  above: CellLine,
  line: CellLine,
  next: CellLine | null,
  options: readonly Joined[],
  form: TableForm,
): Joined | "uncertain" | null {
  const known = options.find((option) => completes(option, form));
  const under = options.find(({ how }) => how === "under");
  if (known) return known;
  if (!under || codeOf(line, form) !== "") return null;
  // In a table of codes only a total has none: any other name without one goes on from above.
  if (namesOf(line, form).length === 0 || (form.hasCodes && !namesOf(line, form).some(isTotalLabel))) return under;
  if (namesOf(line, form).some((name) => isWholeName(name, form))) return null;
  if (form.cells !== null)
    return line.cells.length === form.cells && (form.figuresEverywhere || isNumbered(above, form)) ? under : null;
  if (!form.figuresEverywhere || (next && opensRow(line, next, form))) return null;
  if (!hasFigures(above, form)) return under;
  if (!next || !hasFigures(next, form) || namesOf(next, form).some((name) => isWholeName(name, form))) return under;
  return namesOf(above, form).some((name) => isKnownName(name, form)) ? null : "uncertain";
}

/** True where this name and the line below are the two halves of one row. */
function opensRow(line: CellLine, next: CellLine, form: TableForm): boolean {
  const options = joinings(line, next, form);
  return isRow(next, form) ? options.some((option) => completes(option, form)) : options.length > 0;
}

/** A name that is known came of two pieces that were not both names before. */
const completes = ({ pieces }: Joined, form: TableForm): boolean =>
  pieces.length > 0 &&
  pieces.every(([upper, lower]) => {
    const whole = upper + lower;
    if (isStandardName(whole)) return !(isStandardName(upper) && isStandardName(lower));
    return isKnownName(whole, form) && !(isKnownName(upper, form) && isKnownName(lower, form));
  });

/** A line that is a row with known names stays one, though its cells and those above would make one row: what stands above is a row with its tabs cut off, or no row. */
const standsApart = (line: CellLine, joined: Joined, form: TableForm): boolean =>
  isRow(line, form) &&
  namesOf(line, form).length > 0 &&
  namesOf(line, form).every((name) => isWholeName(name, form)) &&
  !completes(joined, form);

const isNumbered = (row: CellLine, form: TableForm): boolean =>
  namesOf(row, form).some((name) => NUMBERED_ROW.test(name));

/** Every way in which the two lines make a row whose cells are what their columns hold. */
function joinings(above: CellLine, line: CellLine, form: TableForm): readonly Joined[] {
  const options = [
    inside(above, line, form),
    between(above, line, 0),
    ...afterName(above, line, form),
    under(above, line, form),
  ];
  return options.filter((option): option is Joined => option !== null && isRow(option.row, form));
}

const place = (above: CellLine, line: CellLine) => ({ line: above.line, endLine: line.endLine });

/** One cell was broken. A figure is put together only where the number of cells says so; a name and a figure, or two figures, never become one by themselves. */
function inside(above: CellLine, line: CellLine, form: TableForm): Joined | null {
  const [last = "", first = "", ...rest] = [above.cells.at(-1), ...line.cells];
  const cells = [...above.cells.slice(0, -1), last + first, ...rest];
  const isText = last === "" || first === "" || (!isPrintedFigure(last) && !isPrintedFigure(first));
  if (!isText && cells.length !== form.cells) return null;
  return {
    row: { ...place(above, line), cells },
    pieces: last !== "" && first !== "" ? [[last, first]] : [],
    how: "inside",
  };
}

function between(above: CellLine, line: CellLine, blanks: number): Joined {
  const cells = [...above.cells, ...Array.from({ length: blanks }, () => ""), ...line.cells];
  return { row: { ...place(above, line), cells }, pieces: [], how: "between" };
}

/** With the blank cells after a name cut off, the figures on the next line begin in the first column of figures; only a table of one side says which that is. */
function afterName(above: CellLine, line: CellLine, form: TableForm): readonly Joined[] {
  const first = form.kinds.indexOf("figure");
  const isOneSided = !form.kinds.slice(first).includes("name");
  if (!isOneSided || hasFigures(above, form) || above.cells.length > first || !isPrintedFigure(line.cells[0] ?? ""))
    return [];
  return [between(above, line, first - above.cells.length)];
}

/** The lower line under the upper one, cell by cell: only names go on below. */
function under(above: CellLine, line: CellLine, form: TableForm): Joined | null {
  const isUnderNames = line.cells.every((cell, at) => cell === "" || (above.cells[at] ?? "") !== "");
  if (!isOnlyName(line, form) || !isUnderNames) return null;
  const length = Math.max(above.cells.length, line.cells.length);
  const cells = Array.from({ length }, (_, at) => (above.cells[at] ?? "") + (line.cells[at] ?? ""));
  const pieces = line.cells.flatMap((cell, at) => (cell === "" ? [] : [[above.cells[at] ?? "", cell] as const]));
  return { row: { ...place(above, line), cells }, pieces, how: "under" };
}
