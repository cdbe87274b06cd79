import type { Change, DatasetComparison } from "../core/document/compare-datasets.ts";
import type { Side, StatementId } from "../core/document/dataset.ts";
import type { Language } from "../core/format-amount.ts";
import { formatNumber } from "../core/format-amount.ts";
import { words } from "./words.ts";

/** One change as --json and the terminal list it; a line without figures that is new, gone or renamed has no column. */
export interface ListedChange {
  readonly statement: StatementId;
  readonly side: Side["side"];
  readonly code: string | null;
  readonly label: string;
  /** the name in the earlier data set, where it was another */
  readonly earlierLabel: string | null;
  readonly column: string | null;
  readonly kind: Change | "renamed";
  readonly before: string | null;
  readonly after: string | null;
  readonly difference: string | null;
  readonly percent: string | null;
  readonly amountUnit: "wan" | "yuan";
}

export const listedChanges = ({ tables }: DatasetComparison): readonly ListedChange[] =>
  tables.flatMap(({ id, side, before, after, lines }) =>
    lines.flatMap((line): readonly ListedChange[] => {
      const row = line.after ?? line.before;
      const base = {
        statement: id,
        side,
        code: row?.code ?? null,
        label: row?.label ?? "",
        earlierLabel: line.isRenamed ? (line.before?.label ?? null) : null,
        amountUnit: (after ?? before)?.amountUnit ?? "wan",
      };
      const none = { column: null, before: null, after: null, difference: null, percent: null };
      const kind = line.before === null ? "new" : line.after === null ? "gone" : "renamed";
      if (line.figures.length === 0) return [{ ...base, ...none, kind }];
      return line.figures.map((figure) => ({
        ...base,
        column: figure.column.key,
        kind: figure.kind,
        before: figure.before?.text ?? null,
        after: figure.after?.text ?? null,
        difference: figure.difference,
        percent: figure.percent,
        amountUnit: figure.unit,
      }));
    }),
  );

/** The changes as lines for a person. */
export const changeLines = (changes: readonly ListedChange[], lang: Language): readonly string[] => [
  words(lang, "cli.changes", { count: changes.length }),
  ...changes.map(({ statement, code, label, column, kind, before, after, difference, percent }) => {
    const figures =
      kind === "changed"
        ? `${before} → ${after} (${formatNumber(difference ?? "")}${percent === null ? "" : `; ${formatNumber(percent)}%`})`
        : (after ?? before);
    const parts = [words(lang, `cli.change.${kind}`), statement, code, label.trim(), column, figures];
    return `  ${parts.filter((part) => part !== null && part !== "").join("  ")}`;
  }),
];
