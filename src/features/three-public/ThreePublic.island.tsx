import { threePublicOf } from "../../core/views/three-public.ts";
import { BesideYearBefore, linesIn } from "../../reading/compared/BesideYearBefore.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { ThreePublicAnswer } from "./ThreePublicAnswer.tsx";
import { ThreePublicSource } from "./ThreePublicSource.tsx";
import { ThreePublicTable } from "./ThreePublicTable.tsx";
import { TrueWidth } from "./TrueWidth.tsx";

/** “三公”经费: how little or much of the whole, for what, and against last year. */
export function ThreePublic() {
  const t = useWords("three-public");
  const budget = useBudget();
  const view = threePublicOf(budget);
  if (view === null || view.rows.length === 0)
    return (
      <SectionFrame view="three-public" answer={t("answer.none")}>
        {null}
      </SectionFrame>
    );
  const year = budget.dataset.year - 1;
  return (
    <SectionFrame view="three-public" answer={<ThreePublicAnswer view={view} year={year} />} table="three-public-table">
      <TrueWidth view={view} />
      <ThreePublicTable view={view} year={year} />
      <BesideYearBefore lines={(comparison) => linesIn(comparison, "threePublic")} />
      <ThreePublicSource view={view} />
    </SectionFrame>
  );
}
