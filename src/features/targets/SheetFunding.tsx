import { useId } from "react";
import { sheetCell } from "../../core/document/cell-reference.ts";
import { FUNDING_KEYS, type TargetSheet } from "../../core/document/dataset.ts";
import { fundingRows } from "../../core/document/sheet-lines.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Sheet.module.css";

const HALVES = ["period", "annual"] as const;

/** The money of a project by level of government; the whole period and the year in one column where they print the same. */
export function SheetFunding({ sheet }: { sheet: TargetSheet }) {
  const t = useWords("targets");
  const id = useId();
  const { moneyUnit: money } = usePageState();
  const unit = useWords("shell")(`unit.${money}`);
  const rows = FUNDING_KEYS.flatMap((key) => {
    const amounts = sheet.funding[key];
    return amounts === null ? [] : fundingRows(amounts).map((row) => ({ ...row, key }));
  });
  if (rows.length === 0) return null;
  const isEqual = rows.every(({ period, annual }) => period === annual);
  const halves = isEqual ? (["annual"] as const) : HALVES;
  return (
    <>
      <table id={id} className={styles.funding}>
        <caption className={styles.heading}>{t("sheet.funding")}</caption>
        <thead>
          <tr>
            <th scope="col">{isEqual ? t("sheet.equal") : ""}</th>
            {halves.map((half) => (
              <th key={half} scope="col">
                {isEqual ? unit : `${t(`sheet.${half}`)} (${unit})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} data-total={row.key === "total" ? "" : undefined}>
              <th scope="row">{t(`sheet.${row.key}`)}</th>
              {halves.map((half) => (
                <td key={half}>
                  <Figure
                    amount={{
                      cell: sheetCell(row.line, `${row.key}.${half}`),
                      text: row[half],
                      unit: sheet.amountUnit,
                    }}
                    place="table"
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CopyTable table={id} />
    </>
  );
}
