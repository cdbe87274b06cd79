import { useId, useMemo, useState } from "react";
import { useMedia } from "../../components/use-media.ts";
import type { PrintedSide, PrintedTable } from "../../core/views/printed-table.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePrinting } from "../../reading/use-printing.ts";
import { pairByLine, pairInOrder } from "./pair-rows.ts";
import { RowControls } from "./RowControls.tsx";
import { Caption, Note } from "./StatementCaption.tsx";
import { StatementTable } from "./StatementTable.tsx";
import { NO_FILTER, type RowFilter, useArranged } from "./use-arranged.ts";

/** Below this many rows there is nothing to look for. */
const FEW = 5;
/** So many blank rows, on a narrow page, bury the others. */
const MANY = 12;
const NARROW = "(max-width: 859px)";

/** A statement, opened: what one can do with its rows, the table as printed, the printed note. */
export function StatementBody({ table }: { table: PrintedTable }) {
  const isPrinting = usePrinting();
  // paper has room for both sides
  const isNarrow = useMedia(NARROW) && !isPrinting;
  const [chosen, setFilter] = useState<RowFilter | null>(null);
  const blanks = table.sides.flatMap(({ rows }) => rows.filter(({ isBlank }) => isBlank)).length;
  // a telephone shows first what has figures; what is hidden is counted, and one press away
  const filter = chosen ?? { ...NO_FILTER, hidesBlank: isNarrow && blanks > MANY };
  const [first, second] = table.sides;
  if (first === undefined) return <Note table={table} />;
  const shared = { table, filter, setFilter, isNarrow };
  return second === undefined ? (
    <OneSide {...shared} side={first} />
  ) : (
    <TwoSides {...shared} first={first} second={second} />
  );
}

interface Shared {
  readonly table: PrintedTable;
  readonly filter: RowFilter;
  readonly setFilter: (filter: RowFilter) => void;
  readonly isNarrow: boolean;
}

function OneSide({ table, filter, setFilter, side }: Shared & { side: PrintedSide }) {
  const arranged = useArranged(side, filter);
  const captionId = useId();
  return (
    <>
      {side.rows.length >= FEW && (
        <RowControls table={table} filter={filter} setFilter={setFilter} sides={[side]} arranged={[arranged]} />
      )}
      <StatementTable
        table={table}
        sides={[side]}
        arranged={[arranged]}
        rows={pairInOrder([arranged.rows])}
        caption={<Caption table={table} />}
        captionId={captionId}
      />
      <Note table={table} />
    </>
  );
}

function TwoSides({
  table,
  filter,
  setFilter,
  isNarrow,
  first,
  second,
}: Shared & { first: PrintedSide; second: PrintedSide }) {
  const t = useWords("statements");
  const title = useName()(table.statement.title).text;
  const arranged = [useArranged(first, filter), useArranged(second, filter)];
  const captionId = useId();
  const sides = useMemo(() => [first, second], [first, second]);
  const rows = arranged.map((side) => side.rows);
  const isSorted = arranged.some(({ sorting }) => sorting !== null);
  return (
    <>
      {table.lineCount >= FEW && (
        <RowControls table={table} filter={filter} setFilter={setFilter} sides={sides} arranged={arranged} />
      )}
      {isNarrow ? (
        sides.map((side, at) => {
          const own = arranged[at];
          return own === undefined ? null : (
            <StatementTable
              key={side.side}
              table={table}
              sides={[side]}
              arranged={[own]}
              rows={pairInOrder([own.rows])}
              caption={
                at === 0 ? (
                  <Caption table={table} side={t("side.revenue")} />
                ) : (
                  <span className="spoken">{`${title} ${t("side.expenditure")}`}</span>
                )
              }
              captionId={`${captionId}-${side.side}`}
            />
          );
        })
      ) : (
        <StatementTable
          table={table}
          sides={sides}
          arranged={arranged}
          rows={isSorted ? pairInOrder(rows) : pairByLine(rows)}
          caption={<Caption table={table} />}
          captionId={captionId}
        />
      )}
      <Note table={table} />
    </>
  );
}
