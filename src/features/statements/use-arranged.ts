import { useContext, useMemo, useState } from "react";
import { type Sorting, type SortKey, useSortedItems } from "../../components/use-sorted-items.ts";
import { compareFigures, type PrintedSide, sortableRows, type TableRow } from "../../core/views/printed-table.ts";
import { compareIn } from "../../i18n/language.ts";
import { EnglishContext, nameIn } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which rows a reader wants to see. */
export interface RowFilter {
  readonly text: string;
  readonly hidesBlank: boolean;
}
export const NO_FILTER: RowFilter = { text: "", hidesBlank: false };

export interface Arranged {
  readonly rows: readonly TableRow[];
  readonly sorting: Sorting | null;
  /** up, down, then as printed */
  readonly sortBy: (column: string) => void;
  readonly restore: () => void;
}

/** The rows of a side that a filter leaves, sorted where the reader asked for it; totals keep their place. */
export function useArranged(side: PrintedSide, filter: RowFilter): Arranged {
  const { language } = usePageState();
  const english = useContext(EnglishContext);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const keys = useMemo((): readonly SortKey<TableRow>[] => {
    const compare = compareIn(language);
    const nameOf = (text: string, code?: string | null) => nameIn(language, english, text, code).text;
    return [
      { id: "code", keyOf: ({ row }) => row.code ?? undefined, compare: compareCodes },
      { id: "label", keyOf: ({ row }) => nameOf(row.label, row.code), compare },
      {
        id: "governmentLabel",
        keyOf: ({ row }) => (row.governmentLabel == null ? undefined : nameOf(row.governmentLabel)),
        compare,
      },
      ...side.columns.map(({ key }) => ({
        id: key,
        keyOf: ({ row }: TableRow) => row.amounts[key] ?? undefined,
        compare: compareFigures,
      })),
    ];
  }, [side, language, english]);
  const { above, body, below } = useMemo(() => sortableRows(side.rows), [side]);
  const sorted = useSortedItems(keys, body, sorting);
  const wanted = filter.text.trim().toLowerCase();
  const isShown = ({ row, isBlank }: TableRow) =>
    !(filter.hidesBlank && isBlank) &&
    (wanted === "" ||
      [row.code, row.label, row.governmentLabel, nameIn(language, english, row.label, row.code).text].some((text) =>
        text?.toLowerCase().includes(wanted),
      ));
  return {
    rows: [...above, ...sorted, ...below].filter(isShown),
    sorting,
    sortBy: (id) => setSorting((now) => (now?.id !== id ? { id, desc: false } : now.desc ? null : { id, desc: true })),
    restore: () => setSorting(null),
  };
}
