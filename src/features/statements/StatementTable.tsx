import { type ReactNode, type Ref, useMemo, useState } from "react";
import { BodyRows, canWindow } from "../../components/BodyRows.tsx";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import { parseCellReference, printedAmount, statementCell } from "../../core/document/cell-reference.ts";
import type { PrintedSide, PrintedTable, TableRow } from "../../core/views/printed-table.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { TailRemark } from "../../reading/TailRemark.tsx";
import { tailOf, useChecks } from "../../reading/tails.ts";
import { usePrinting } from "../../reading/use-printing.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { headRows } from "./head-rows.ts";
import type { DrawnRow } from "./pair-rows.ts";
import { StatementHead } from "./StatementHead.tsx";
import styles from "./StatementTable.module.css";
import type { Arranged } from "./use-arranged.ts";

/** From so many rows on, only those in sight are put into the document. */
const MANY = 200;

/** The row in which a figure that the address asks for stands; -1 where it is of another table. */
function rowOfCell(rows: readonly DrawnRow[], statement: PrintedTable["statement"], cell: string | null): number {
  const place = cell === null ? null : parseCellReference(cell);
  if (place?.kind !== "statement" || place.statement !== statement.id) return -1;
  return rows.findIndex(({ cells }) => cells.some((item) => item?.row.line === place.line));
}

/** One side of a statement, or both beside each other, with the heads as printed; each head sorts its side. */
export function StatementTable({
  table: { statement },
  sides,
  arranged,
  rows,
  caption,
  captionId,
}: {
  table: PrintedTable;
  sides: readonly PrintedSide[];
  arranged: readonly Arranged[];
  rows: readonly DrawnRow[];
  caption: ReactNode;
  captionId: string;
}) {
  const heads = headRows(sides);
  const isEmpty = rows.length === 0;
  const isPrinting = usePrinting();
  const { cell } = usePageState();
  const isLong = canWindow && rows.length > MANY && !isPrinting;
  // in state, as the rows are drawn before the element that they scroll in is there
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const rowAt = (index: number, measure?: Ref<HTMLTableRowElement>) => {
    const row = rows[index];
    if (row === undefined) return null;
    const { id, cells } = row;
    return (
      <tr
        key={id}
        ref={measure}
        className={cells.every((item) => item === null || item.isBlank) ? styles.blank : undefined}
        data-index={measure === undefined ? undefined : index}
        aria-rowindex={isLong ? heads.length + index + 1 : undefined}
      >
        {cells.map((item, at) => {
          const side = sides[at];
          return side === undefined ? null : (
            <SideCells key={side.side} statement={statement} side={side} item={item} at={at} />
          );
        })}
      </tr>
    );
  };
  return (
    <>
      <ScrollRegion labelledBy={captionId} onLong={isLong ? setScroller : undefined}>
        <table
          id={`${captionId}-table`}
          className={styles.table}
          aria-rowcount={isLong ? heads.length + rows.length : undefined}
        >
          <caption id={captionId}>{caption}</caption>
          <thead>
            {heads.map((cells, level) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a head have no identity but their place
              <tr key={level} aria-rowindex={isLong ? level + 1 : undefined}>
                {cells.map((cell) => (
                  <StatementHead
                    key={`${cell.side}-${cell.id}`}
                    cell={cell}
                    side={cell.side}
                    arranged={arranged[cell.side]}
                  />
                ))}
              </tr>
            ))}
          </thead>
          {isEmpty ? (
            <tbody>
              <EmptyRow sides={sides} />
            </tbody>
          ) : (
            <BodyRows
              ids={ids}
              isLong={isLong}
              scroller={scroller}
              current={isLong ? rowOfCell(rows, statement, cell) : -1}
              row={rowAt}
            />
          )}
        </table>
      </ScrollRegion>
      {/* a copy has what the document has; a long table is taken away as a file */}
      {!isLong && <CopyTable table={`${captionId}-table`} />}
    </>
  );
}

function EmptyRow({ sides }: { sides: readonly PrintedSide[] }) {
  const t = useWords("statements");
  const width = sides.reduce((sum, { stubs, columns }) => sum + stubs.length + columns.length, 0);
  return (
    <tr>
      <td colSpan={width} className={styles.nothing}>
        {t("noRows")}
      </td>
    </tr>
  );
}

function SideCells({
  statement,
  side: { stubs, columns },
  item,
  at,
}: {
  statement: PrintedTable["statement"];
  side: PrintedSide;
  item: TableRow | null;
  at: number;
}) {
  const checks = useChecks();
  if (item === null)
    return <td colSpan={stubs.length + columns.length} className={at > 0 ? styles.second : undefined} />;
  const { row, isTotal, isParent } = item;
  const tone = [isTotal && styles.total, isParent && styles.parent, item.isBlank && styles.quiet];
  const tail = columns.find(({ key }) => tailOf(checks, statementCell(statement.id, row, key)) !== null);
  return (
    <>
      {stubs.map(({ key }, index) => {
        const name = [...tone, styles.stub, styles[key], at > 0 && index === 0 && styles.second];
        const className = name.filter(Boolean).join(" ");
        // what names no row, or is blank, is no head of it
        if (key === "governmentLabel" || (key === "code" && row.code === null))
          return (
            <td key={key} className={className}>
              {key === "governmentLabel" && row.governmentLabel != null && <Name printed={row.governmentLabel} />}
            </td>
          );
        return (
          <th
            key={key}
            scope="row"
            className={className}
            data-place={key === "label" ? statementCell(statement.id, row, "label") : undefined}
          >
            {key === "code" ? row.code : <Name printed={row.label} code={row.code} />}
            {key === "label" && tail !== undefined && (
              <>
                {" "}
                <TailRemark cell={statementCell(statement.id, row, tail.key)} />
              </>
            )}
          </th>
        );
      })}
      {columns.map(({ key }) => {
        const amount = printedAmount(statement, row, key);
        const figure = <Figure amount={amount} place="table" />;
        return (
          <td key={key} className={[...tone, styles.number].filter(Boolean).join(" ")}>
            {isTotal && amount.text !== null ? <span className="closed">{figure}</span> : figure}
          </td>
        );
      })}
    </>
  );
}
