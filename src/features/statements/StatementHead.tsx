import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import type { HeadCell, HeadText } from "./head-rows.ts";
import styles from "./StatementTable.module.css";
import type { Arranged } from "./use-arranged.ts";

const ARIA_SORT = { up: "ascending", down: "descending" } as const;

/** A head of a statement: over one column it sorts its side, over several it only names them. */
export function StatementHead({
  cell,
  side,
  arranged,
}: {
  cell: HeadCell;
  side: number;
  arranged: Arranged | undefined;
}) {
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
