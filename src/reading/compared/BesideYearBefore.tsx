import type { Comparison } from "../../core/views/comparison/comparison.ts";
import type { ComparedLine } from "../../core/views/comparison/lines.ts";
import type { ComparedTableId } from "../../core/views/comparison/table.ts";
import { useYearBefore } from "./year-before.ts";

/** Which lines of the comparison a view shows. */
export type LinesOf = (comparison: Comparison) => readonly (readonly [table: ComparedTableId, line: ComparedLine])[];

/** The lines of a table of the comparison that a view shows, each with its table. */
export const linesIn = (
  { tables }: Comparison,
  id: ComparedTableId,
  isShown: (line: ComparedLine) => boolean = () => true,
): ReturnType<LinesOf> =>
  (tables.find((table) => table.id === id)?.lines ?? []).filter(isShown).map((line) => [id, line] as const);

/** A view's figures beside those of the year before, from that year's own document; nothing where none is published. */
export function BesideYearBefore({ lines, hasCheck = false }: { lines: LinesOf; hasCheck?: boolean }) {
  const drawn = useYearBefore();
  if (drawn === null) return null;
  const { found, Table } = drawn;
  return <Table found={found} lines={lines(found.comparison)} hasCheck={hasCheck} />;
}
