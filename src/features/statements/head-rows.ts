import type { PrintedSide, Stub } from "../../core/views/printed-table.ts";

/** What a head cell says: a printed head, the spanning 项目, a side, or the head of names. */
export type HeadText =
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "stub"; readonly head: Stub["head"] | "group" }
  | { readonly kind: "side"; readonly side: PrintedSide["side"] };

export interface HeadCell {
  readonly id: string;
  readonly text: HeadText;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** the column that this head stands directly over, null for a spanning head */
  readonly column: string | null;
  readonly isNumber: boolean;
}

interface Leaf {
  readonly id: string;
  readonly text: HeadText;
  readonly group: { readonly id: string; readonly text: HeadText } | null;
  readonly isNumber: boolean;
}

function leavesOf({ stubs, columns, groupsStubs }: PrintedSide): readonly Leaf[] {
  const over = groupsStubs ? { id: "stubs", text: { kind: "stub", head: "group" } as const } : null;
  return [
    ...stubs.map(({ key, head }) => ({
      id: key,
      text: { kind: "stub", head } as const,
      group: over,
      isNumber: false,
    })),
    ...columns.map(({ key, label, group }) => ({
      id: key,
      text: { kind: "printed", text: label } as const,
      group: group === null ? null : { id: `group-${group}`, text: { kind: "printed", text: group } as const },
      isNumber: true,
    })),
  ];
}

const depthOf = (side: PrintedSide): number =>
  (side.title === null ? 0 : 1) + (leavesOf(side).some(({ group }) => group !== null) ? 2 : 1);

/** The heads of sides that stand beside each other, row by row: sides, spanning heads, columns. */
export function headRows(sides: readonly PrintedSide[]): readonly (readonly (HeadCell & { side: number })[])[] {
  const depth = Math.max(...sides.map(depthOf));
  const rows: (HeadCell & { side: number })[][] = Array.from({ length: depth }, () => []);
  for (const [at, side] of sides.entries())
    for (const [level, cells] of headsOf(side, depth).entries())
      rows[level]?.push(...cells.map((cell) => ({ ...cell, side: at })));
  return rows;
}

function headsOf(side: PrintedSide, depth: number): readonly (readonly HeadCell[])[] {
  const leaves = leavesOf(side);
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  const top = side.title === null ? 0 : 1;
  if (side.title !== null) {
    const text: HeadText =
      typeof side.title === "string"
        ? { kind: "side", side: side.title }
        : { kind: "printed", text: side.title.printed };
    rows[0]?.push({ id: "side", text, colSpan: leaves.length, rowSpan: 1, column: null, isNumber: false });
  }
  for (const [index, { id, text, group, isNumber }] of leaves.entries()) {
    if (group === null) {
      rows[top]?.push({ id, text, colSpan: 1, rowSpan: depth - top, column: id, isNumber });
      continue;
    }
    if (leaves[index - 1]?.group?.id !== group.id) {
      const rest = leaves.slice(index);
      const end = rest.findIndex((leaf) => leaf.group?.id !== group.id);
      const colSpan = end < 0 ? rest.length : end;
      rows[top]?.push({ id: `${group.id}-${id}`, text: group.text, colSpan, rowSpan: 1, column: null, isNumber });
    }
    rows[top + 1]?.push({ id, text, colSpan: 1, rowSpan: depth - top - 1, column: id, isNumber });
  }
  return rows;
}
