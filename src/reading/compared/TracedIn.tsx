import type { ReactNode } from "react";
import type { ComparedColumn } from "../../core/views/comparison/columns.ts";
import { hrefOf } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import figure from "../Figure.module.css";
import { Traced } from "../Figure.tsx";
import { useOpening } from "../reading.tsx";

/** What a data set prints, leading to where: in this one to its panel, in another one to that data set's own page. */
export function TracedIn({
  column,
  cell,
  place = "table",
  children,
}: {
  column: ComparedColumn;
  cell: string;
  place?: "prose" | "table";
  children: ReactNode;
}) {
  const state = usePageState();
  const { datasetId } = useOpening();
  if (column.id === datasetId)
    return (
      <Traced cell={cell} place={place}>
        {children}
      </Traced>
    );
  const href = hrefOf(state, {
    dataset: column.id,
    cell,
    view: null,
    with: null,
    code: null,
    statement: null,
    version: null,
    embed: false,
  });
  return (
    <a
      className={`${figure.figure} ${figure[place]}`}
      href={href}
      {...(state.embed ? { target: "_blank", rel: "noopener" } : {})}
    >
      {children}
    </a>
  );
}
