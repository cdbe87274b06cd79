import type { ReactNode } from "react";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import { printedAmount, statementCell } from "../../core/budget/cell-reference.ts";
import type { PrintedSide, PrintedTable, TableRow } from "../../core/budget/printed-table.ts";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { TailRemark } from "../../reading/TailRemark.tsx";
import { tailOf, useChecks } from "../../reading/tails.ts";
import { type HeadCell, type HeadText, headRows } from "./head-rows.ts";
import type { DrawnRow } from "./pair-rows.ts";
import styles from "./StatementTable.module.css";
import type { Arranged } from "./use-arranged.ts";

const ARIA_SORT = { up: "ascending", down: "descending" } as const;

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
    <ScrollRegion labelledBy={captionId}>
      <table className={styles.table}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          {heads.map((cells, level) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a head have no identity but their place
            <tr key={level}>
              {cells.map((cell) => (
                <Head key={`${cell.side}-${cell.id}`} cell={cell} side={cell.side} arranged={arranged[cell.side]} />
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

function Head({ cell, side, arranged }: { cell: HeadCell; side: number; arranged: Arranged | undefined }) {
  const { column, colSpan, rowSpan, isNumber, text, id } = cell;
  const name = [isNumber ? styles.number : styles.stub, side > 0 && (id === "side" || !isNumber) && styles.second];
  if (column === null || arranged === undefined)
    return (
      <th
        scope="colgroup"
        colSpan={colSpan}
        rowSpan={rowSpan}
        className={[...name, styles.group].filter(Boolean).join(" ")}
      >
        <HeadWords text={text} />
      </th>
    );
  const { sorting, sortBy } = arranged;
  const direction = sorting?.id !== column ? null : sorting.desc ? "down" : "up";
  return (
    <th
      scope="col"
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={[...name, column === "code" && styles.code].filter(Boolean).join(" ")}
      aria-sort={direction === null ? undefined : ARIA_SORT[direction]}
    >
      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
        <HeadWords text={text} />
        {direction !== null && (
          <span aria-hidden="true" className={styles.arrow}>
            {direction === "up" ? "↑" : "↓"}
          </span>
        )}
      </button>
    </th>
  );
}

function HeadWords({ text }: { text: HeadText }) {
  const t = useWords("statements");
  if (text.kind === "printed") return <Name printed={text.text} />;
  const words = text.kind === "side" ? t(`side.${text.side}`) : t(`stub.${text.head}`);
  return <span key={words}>{words}</span>;
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
  const tail = columns.find(({ key }) => tailOf(checks, statementCell(statement.id, row.line, key)) !== null);
  return (
    <>
      {stubs.map(({ key }, index) => (
        <th
          key={key}
          scope="row"
          className={[...tone, styles.stub, styles[key], at > 0 && index === 0 && styles.second]
            .filter(Boolean)
            .join(" ")}
        >
          {key === "code" ? (
            row.code
          ) : key === "label" ? (
            <>
              <Name printed={row.label} code={row.code} />
              {tail !== undefined && (
                <>
                  {" "}
                  <TailRemark cell={statementCell(statement.id, row.line, tail.key)} />
                </>
              )}
            </>
          ) : (
            row.governmentLabel != null && <Name printed={row.governmentLabel} />
          )}
        </th>
      ))}
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
