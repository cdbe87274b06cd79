import type { ComparedColumn } from "../../core/views/comparison/columns.ts";
import type { Comparison } from "../../core/views/comparison/comparison.ts";
import { useName, useWords } from "../reading.tsx";

/** What a column is called, in as few words as tell it from the others: its year, its phase where there are several, its unit where there are several. */
export function useColumnName({
  columns,
  of,
  hasPhases,
  hasOtherYears,
}: Comparison): (column: ComparedColumn) => string {
  const t = useWords("compare");
  const nameOf = useName();
  const units = new Set(columns.map(({ unitId }) => unitId)).size;
  const hasYears = of === "years" || hasOtherYears || units < columns.length;
  return ({ unit, year, phase }) => {
    const edition = hasPhases
      ? t("column.edition", { year, phase: t(`phase.${phase}`) })
      : hasYears
        ? t("column.year", { year })
        : "";
    const name = of === "units" ? nameOf(unit).text : "";
    return name !== "" && edition !== "" ? t("column.both", { name, edition }) : name + edition;
  };
}
