import { Hatches } from "../../components/Hatch.tsx";
import { breakdownOf } from "../../core/views/breakdown.ts";
import { BesideYearBefore, type LinesOf, linesIn } from "../../reading/compared/BesideYearBefore.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { BreakdownAnswer } from "./BreakdownAnswer.tsx";
import { BreakdownSource } from "./BreakdownSource.tsx";
import { ClassTable } from "./ClassTable.tsx";
import { Economic } from "./Economic.tsx";
import { NatureTable } from "./NatureTable.tsx";

const NATURES = ["basic", "project", "reserve", "personnel", "operating"];
const ofBreakdown: LinesOf = (comparison) => linesIn(comparison, "totals", ({ key }) => NATURES.includes(key));

/** Basic against project expenditure: by class, then what the basic part buys. */
export function Breakdown() {
  const t = useWords("breakdown");
  const breakdown = breakdownOf(useBudget());
  if (breakdown === null)
    return (
      <SectionFrame view="breakdown" answer={t("answer.none")}>
        {null}
      </SectionFrame>
    );
  return (
    <SectionFrame view="breakdown" answer={<BreakdownAnswer breakdown={breakdown} />} table="breakdown-table">
      <Hatches view="breakdown" codes={[null, ...breakdown.classes.map(({ code }) => code)]}>
        {breakdown.classes.length > 0 ? <ClassTable breakdown={breakdown} /> : <NatureTable breakdown={breakdown} />}
        <Economic breakdown={breakdown} />
      </Hatches>
      <BesideYearBefore lines={ofBreakdown} />
      <BreakdownSource breakdown={breakdown} />
    </SectionFrame>
  );
}
