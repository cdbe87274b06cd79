import type { Column, StatementId } from "../../document/dataset.ts";
import {
  EXPENDITURE_WORD,
  GOVERNMENT_CODE,
  GOVERNMENT_ITEMS,
  OTHER_CODE_HEADS,
  REVENUE_WORD,
} from "../../lexicon/columns.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { compact } from "../../lexicon/han.ts";
import { columnKeys, type HeadMeaning } from "./column-keys.ts";
import { type ColumnMeaning, columnMeaning } from "./column-meaning.ts";
import type { HeadColumn } from "./table-head.ts";

export type SideName = "revenue" | "expenditure";

/** Where one side of a statement keeps its codes, names and figures. */
export interface SideLayout {
  readonly side: SideName;
  readonly codes: readonly number[];
  /** The codes are those of units or projects (单位代码), not of the classification. */
  readonly otherCodes: boolean;
  readonly label: number | null;
  /** Further columns of the name: heads that a form joins to it, and columns without a head that hold text. */
  readonly moreLabels: readonly number[];
  readonly government: number | null;
  /** Columns that number the rows (行次). */
  readonly ordinals: readonly number[];
  /** Codes of units or projects beside those of the classification. */
  readonly besideCodes: readonly number[];
  readonly amounts: readonly { readonly index: number; readonly column: Column }[];
  /** Columns that the data set has no place for (shares, remarks, unknown words): named by the importer, not read. */
  readonly unread: readonly HeadColumn[];
  readonly unknownAmounts: readonly { readonly index: number; readonly key: string; readonly label: string }[];
}

/** What a column holds in this statement: words that only its form has come before those of all. */
function meaningIn(id: StatementId, { label }: HeadColumn): ColumnMeaning {
  const { columns, names } = formOf(id);
  return names.some((name) => name.test(compact(label))) ? { kind: "label" } : columnMeaning(label, columns);
}

const isLabelKind = (id: StatementId, head: HeadColumn): boolean =>
  ["code", "label", "government", "ordinal"].includes(meaningIn(id, head).kind);

/** What the cells under a head hold. */
export interface ColumnContents {
  readonly holdsFigures: (index: number) => boolean;
  readonly holdsText: (index: number) => boolean;
}

/**
 * Gives every column of a table its place: label columns, then the figures that belong to them. A table whose label columns come twice, with figures
 * between them, has two sides. `contents` says of a column whose head is unknown, or that has none, what its cells hold.
 */
export function layoutSides(
  id: StatementId,
  columns: readonly HeadColumn[],
  year: number,
  contents: ColumnContents,
): readonly SideLayout[] {
  return splitSides(id, columns).map((side, at, sides) =>
    layoutSide(id, side, sideName(id, side, at, sides.length), year, contents),
  );
}

function splitSides(id: StatementId, columns: readonly HeadColumn[]): readonly (readonly HeadColumn[])[] {
  const sides: HeadColumn[][] = [[]];
  for (const column of columns) {
    const side = sides.at(-1) ?? [];
    const figuresBefore = side.some((each) => !isLabelKind(id, each) && each.label !== "");
    const namesBefore = side.some((each) => ["label", "code"].includes(meaningIn(id, each).kind));
    if (isLabelKind(id, column) && meaningIn(id, column).kind !== "ordinal" && figuresBefore && namesBefore)
      sides.push([column]);
    else side.push(column);
  }
  return sides;
}

function sideName(id: StatementId, side: readonly HeadColumn[], at: number, count: number): SideName {
  const { side: only, shapes } = formOf(id);
  if (count === 1 || !shapes.includes("two-sided")) return only;
  const outermost = side.find((head) => isLabelKind(id, head))?.groups.at(-1) ?? side[0]?.label ?? "";
  if (REVENUE_WORD.test(outermost) !== EXPENDITURE_WORD.test(outermost))
    return REVENUE_WORD.test(outermost) ? "revenue" : "expenditure";
  return at === 0 ? "revenue" : "expenditure";
}

function layoutSide(
  id: StatementId,
  columns: readonly HeadColumn[],
  side: SideName,
  year: number,
  { holdsFigures, holdsText }: ColumnContents,
): SideLayout {
  const kinds = columns.map((head) => ({ head, meaning: meaningIn(id, head) }));
  const of = (kind: string) => kinds.filter((each) => each.meaning.kind === kind).map((each) => each.head.index);
  const named = namesOf(id, kinds);
  const figures = kinds.filter(
    ({ head, meaning }) =>
      meaning.kind === "amount" || (meaning.kind === "unknown" && head.label !== "" && holdsFigures(head.index)),
  );
  const own = columns.find((head) => isLabelKind(id, head))?.groups.at(-1) ?? null;
  const keys = columnKeys(id, side, figures, year);
  const codes = of("code").filter(
    (index) => named.label === null || index < named.label || !isGovernment(kinds, index),
  );
  const others = codes.filter((index) => kinds.some(({ head }) => head.index === index && isOtherCode(head)));
  const hasOwn = others.length < codes.length;
  return {
    side,
    codes: hasOwn ? codes.filter((index) => !others.includes(index)) : codes,
    otherCodes: others.length > 0 && !hasOwn,
    label: named.label,
    moreLabels: kinds
      .filter(({ head, meaning }) => {
        const isBehind = named.label !== null && head.index > named.label && head.index < (figures[0]?.head.index ?? 0);
        const isName = meaning.kind === "label" || (head.label === "" && holdsText(head.index));
        return isBehind && isName && head.index !== named.government;
      })
      .map(({ head }) => head.index),
    government: named.government,
    ordinals: of("ordinal"),
    besideCodes: hasOwn ? others : [],
    amounts: figures.map(({ head }, at) => ({
      index: head.index,
      column: { key: keys[at] ?? "", label: head.label, group: groupOf(head, side, own) },
    })),
    unread: kinds
      .filter(
        ({ head, meaning }) =>
          head.label !== "" &&
          (meaning.kind === "ratio" ||
            (meaning.kind === "unknown" && !holdsFigures(head.index)) ||
            (meaning.kind === "government" && head.index !== named.label && head.index !== named.government) ||
            (meaning.kind === "code" && GOVERNMENT_CODE.test(compact(head.label)) && !codes.includes(head.index))),
      )
      .map(({ head }) => head),
    unknownAmounts: figures.flatMap(({ head, meaning }, at) =>
      meaning.kind === "unknown" && figures.length > 1
        ? [{ index: head.index, key: keys[at] ?? "", label: head.label }]
        : [],
    ),
  };
}

const isGovernment = (kinds: readonly HeadMeaning[], index: number): boolean =>
  kinds.some(
    ({ head }) =>
      head.index === index &&
      (GOVERNMENT_CODE.test(compact(head.label)) || head.groups.some((group) => GOVERNMENT_ITEMS.test(group))),
  );

/** The column of names, and beside it in the economic table the one of the government's own classification. */
function namesOf(
  id: StatementId,
  kinds: readonly HeadMeaning[],
): { readonly label: number | null; readonly government: number | null } {
  const names = kinds.filter(({ meaning }) => meaning.kind === "label" || meaning.kind === "government");
  const government = names.find(
    ({ head, meaning }) => meaning.kind === "government" || head.groups.some((group) => GOVERNMENT_ITEMS.test(group)),
  );
  const label = names.find((each) => each !== government) ?? names[0];
  const isEconomic = id === "basic-by-economic-item";
  return {
    label: label?.head.index ?? null,
    government: isEconomic && government !== label ? (government?.head.index ?? null) : null,
  };
}

const isOtherCode = ({ label }: HeadColumn): boolean => OTHER_CODE_HEADS.test(label);

/** The spanning head as printed; a head of the other side that a slip of layout put over this column gives way to the side's own. */
function groupOf(head: HeadColumn, side: SideName, own: string | null): string | null {
  const group = head.groups[0] ?? null;
  const other = side === "revenue" ? EXPENDITURE_WORD : REVENUE_WORD;
  const mine = side === "revenue" ? REVENUE_WORD : EXPENDITURE_WORD;
  return group && own && mine.test(own) && other.test(group) && !mine.test(group) ? own : group;
}

/** What a cell in each column may hold, over all sides. */
export type CellKind = "unread" | "ordinal" | "code" | "name" | "government" | "figure" | "other";

export function cellKinds(layouts: readonly SideLayout[], width: number): readonly CellKind[] {
  const kinds: CellKind[] = Array.from({ length: width }, () => "other");
  for (const index of layouts.flatMap(({ unread }) => unread.map((head) => head.index))) kinds[index] = "unread";
  for (const index of layouts.flatMap(({ besideCodes }) => besideCodes)) kinds[index] = "unread";
  for (const index of layouts.flatMap(({ ordinals }) => ordinals)) kinds[index] = "ordinal";
  for (const layout of layouts) {
    for (const index of layout.codes) kinds[index] = "code";
    for (const index of layout.label === null ? [] : [layout.label, ...layout.moreLabels]) kinds[index] = "name";
    if (layout.government !== null) kinds[layout.government] = "government";
    for (const { index } of layout.amounts) kinds[index] = "figure";
  }
  return kinds;
}
