import { lazy, type ReactNode, type Ref, Suspense } from "react";
import { ROLE } from "./tree-columns.ts";

/** The one script for frames does without: there all rows are in the document. */
const loadWindowedRows = import.meta.env.CLASSIC ? null : () => import("./WindowedRows.tsx");
const WindowedRows =
  loadWindowedRows && lazy(() => loadWindowedRows().then((module) => ({ default: module.WindowedRows })));
export const canWindow = WindowedRows !== null;
const IN_SIGHT = 30;

export interface BodyRowsProps {
  readonly ids: readonly string[];
  /** the element in which the table scrolls, once it is there */
  readonly scroller: HTMLElement | null;
  /** the row to be brought into sight whenever it becomes another one; -1: none */
  readonly current: number;
  readonly className?: string | undefined;
  /** `measure` where not every row is in the document: how its height is learnt */
  readonly row: (index: number, measure?: Ref<HTMLTableRowElement>) => ReactNode;
}

/** The rows of a table; of a long one those in sight. */
export function BodyRows({ isLong, ...props }: BodyRowsProps & { readonly isLong: boolean }) {
  const { ids, className, row } = props;
  const first = (
    <tbody {...ROLE.group} className={className}>
      {(isLong ? ids.slice(0, IN_SIGHT) : ids).map((_, index) => row(index))}
    </tbody>
  );
  return isLong && WindowedRows !== null ? (
    <Suspense fallback={first}>
      <WindowedRows {...props} />
    </Suspense>
  ) : (
    first
  );
}
