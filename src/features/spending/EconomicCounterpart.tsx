import { useMemo } from "react";
import { inferLinks } from "../../core/checks/inferred-links.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import type { FunctionalLine } from "../../core/document/functional-tree.ts";
import { findCell } from "../../core/document/provenance.ts";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { Inferred } from "./Inferred.tsx";

interface Side {
  readonly name: string;
  readonly code: string | null;
  readonly amount: PrintedAmount;
}

const sidesOf = (dataset: Dataset, cells: readonly string[]): readonly Side[] =>
  cells.flatMap((cell) => {
    const found = findCell(dataset, cell);
    if (found?.kind !== "statement" || found.at === null || found.content.kind !== "amount") return [];
    const { text, unit } = found.content;
    return [{ name: found.at.row.label, code: found.at.row.code, amount: { cell, text, unit } }];
  });

/** The item of the economic table that means the same and carries the same amount, alone or with a sister line. Nobody printed that they are one; it says so. */
export function EconomicCounterpart({ line }: { line: FunctionalLine }) {
  const t = useWords("spending");
  const { dataset } = useBudget();
  const counterpart = useMemo(
    () =>
      inferLinks(dataset)
        .filter(({ reason }) => reason === "sameMeaningSameAmount")
        .map(({ from, to }) => ({ from: sidesOf(dataset, from), to: sidesOf(dataset, to) }))
        .find(({ from }) => from.some(({ code }) => code === line.code)),
    [dataset, line.code],
  );
  if (counterpart === undefined) return null;
  const siblings = counterpart.from.length > 1 ? counterpart.from : [];
  return (
    <Inferred
      id="spending-counterpart"
      title={t("counterpart.title")}
      text={t(siblings.length > 0 ? "counterpart.sum" : "counterpart.text")}
      lines={[...siblings, ...counterpart.to].map(({ name, code, amount }) => ({
        amount,
        name: (
          <span>
            {code} <Name printed={name} code={code} />
          </span>
        ),
      }))}
    />
  );
}
