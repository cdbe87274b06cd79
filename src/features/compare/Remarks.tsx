import type { Comparison } from "../../core/views/comparison/comparison.ts";
import { joinNames } from "../../i18n/language.ts";
import { useColumnName } from "../../reading/compared/use-column-name.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Comparison.module.css";

/** What a reader has to know of what stands side by side: phases, years, a department beside its unit, names and codes that changed. */
export function Remarks({ comparison }: { comparison: Comparison }) {
  const t = useWords("compare");
  const { language } = usePageState();
  const nameOf = useName();
  const columnName = useColumnName(comparison);
  const { columns, tables, containments, hasPhases, hasOtherYears } = comparison;
  const unitAt = (at: number) => nameOf(columns[at]?.unit ?? "").text;
  const functions = tables.find(({ id }) => id === "functions");
  const excluding = functions?.withoutCarriedOver ?? [];
  const renamed = (functions?.lines ?? []).filter((line) => line.isRenamed);
  const remarks = [
    ...(hasPhases ? [t("remark.phases")] : []),
    ...(hasOtherYears ? [t("remark.years")] : []),
    ...containments.map(({ department, unit }) =>
      t("remark.department", { department: unitAt(department), unit: unitAt(unit) }),
    ),
    ...(excluding.length > 0
      ? [
          t("remark.carriedOver", {
            columns: joinNames(
              excluding.flatMap((at) => (columns[at] === undefined ? [] : [columnName(columns[at])])),
              language,
            ),
          }),
        ]
      : []),
    ...renamed.map(({ code, labels }) =>
      t("remark.renamed", {
        code,
        names: joinNames(
          [...new Set(labels.flatMap((label) => label ?? []))].map((label) => nameOf(label, code).text),
          language,
        ),
      }),
    ),
    ...(functions?.recoded ?? []).map(({ label, from, to }) =>
      t("remark.recoded", { name: nameOf(label, to).text, from, to }),
    ),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
