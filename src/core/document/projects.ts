import type { PrintedAmount } from "../format-amount.ts";
import { amountOf, canonicalText } from "../money.ts";
import { printedAmount } from "./cell-reference.ts";
import type { Dataset, Row, TargetSheet } from "./dataset.ts";
import { statementOf } from "./statement.ts";
import { partRowsOf } from "./tables.ts";

/** How a sheet was found for a project row: by its name, by its name without a leading run of letters and digits, or by its amount. */
export type Pairing = "name" | "nameWithoutPrefix" | "amount";

/** A project of the year: its row in the project table, its target sheet, or both. */
export interface Project {
  readonly name: string;
  /** the row of 表十二; null for a sheet that no row belongs to */
  readonly row: Row | null;
  readonly amount: PrintedAmount | null;
  readonly sheet: TargetSheet | null;
  readonly pairing: Pairing | null;
}

/** A project's name without the letters and digits before it (J, XM), which change from table to sheet and from year to year. */
export const withoutLeadingCode = (name: string): string => name.trim().replace(/^[A-Za-z0-9]+/, "");
const inYuan = (text: string | null | undefined, unit: "wan" | "yuan"): string | null =>
  text == null ? null : canonicalText(amountOf(text, unit), "yuan");

/** The project rows of 表十二, each with its target sheet, then the sheets that no row belongs to. */
export function projectsOf(dataset: Dataset): readonly Project[] {
  const statement = statementOf(dataset, "projects");
  const rows = statement?.sides.flatMap((side) => partRowsOf(dataset, { statement, side })) ?? [];
  const free = new Set(dataset.projects);
  const pairs = new Map<Row, { sheet: TargetSheet; pairing: Pairing }>();
  const pair = (pairing: Pairing, belongs: (row: Row, sheet: TargetSheet) => boolean) => {
    for (const row of rows) {
      if (pairs.has(row)) continue;
      const candidates = [...free].filter((sheet) => belongs(row, sheet));
      const [sheet] = candidates;
      if (sheet === undefined || (pairing === "amount" && candidates.length > 1)) continue;
      pairs.set(row, { sheet, pairing });
      free.delete(sheet);
    }
  };
  pair("name", (row, sheet) => row.label.trim() === sheet.name.trim());
  pair("nameWithoutPrefix", (row, sheet) => withoutLeadingCode(row.label) === withoutLeadingCode(sheet.name));
  pair("amount", (row, sheet) => {
    const stated = inYuan(row.amounts.total, statement?.amountUnit ?? "wan");
    return stated !== null && stated === inYuan(sheet.funding.total?.annual ?? null, sheet.amountUnit);
  });
  return [
    ...rows.map(
      (row): Project => ({
        name: row.label,
        row,
        amount: statement === undefined ? null : printedAmount(statement, row, "total"),
        sheet: pairs.get(row)?.sheet ?? null,
        pairing: pairs.get(row)?.pairing ?? null,
      }),
    ),
    ...[...free].map((sheet): Project => ({ name: sheet.name, row: null, amount: null, sheet, pairing: null })),
  ];
}
