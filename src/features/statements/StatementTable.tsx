import type { ReactNode } from "react";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import { printedAmount, statementCell } from "../../core/document/cell-reference.ts";
import type { PrintedSide, PrintedTable, TableRow } from "../../core/views/printed-table.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { TailRemark } from "../../reading/TailRemark.tsx";
import { tailOf, useChecks } from "../../reading/tails.ts";
import { headRows } from "./head-rows.ts";
import type { DrawnRow } from "./pair-rows.ts";
import { StatementHead } from "./StatementHead.tsx";
import styles from "./StatementTable.module.css";
import type { Arranged } from "./use-arranged.ts";

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
  return (
    <>
      <ScrollRegion labelledBy={captionId}>
        <table id={`${captionId}-table`} className={styles.table}>
          <caption id={captionId}>{caption}</caption>
          <thead>
            {heads.map((cells, level) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a head have no identity but their place
              <tr key={level}>
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
          <tbody>
            {rows.map(({ id, cells }) => (
              <tr key={id} className={cells.every((item) => item === null || item.isBlank) ? styles.blank : undefined}>
                {cells.map((item, at) => {
                  const side = sides[at];
                  return side === undefined ? null : (
                    <SideCells key={side.side} statement={statement} side={side} item={item} at={at} />
                  );
                })}
              </tr>
            ))}
            {isEmpty && <EmptyRow sides={sides} />}
          </tbody>
        </table>
      </ScrollRegion>
      <CopyTable table={`${captionId}-table`} />
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
