import { BesideYearBefore, type LinesOf, linesIn } from "../../reading/compared/BesideYearBefore.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { Acts } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { statementNumber } from "../../reading/statement-number.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Change } from "./Change.tsx";
import { ClassPie } from "./ClassPie.tsx";
import { Facts } from "./Facts.tsx";
import { Headline } from "./Headline.tsx";
import styles from "./Overview.module.css";
import { Strip } from "./Strip.tsx";

const FIRST = ["expenditure", "appropriationExpenditure", "generalExpenditure", "basic", "project"];
const ofOverview: LinesOf = (comparison) => [
  ...linesIn(comparison, "totals", ({ key }) => FIRST.includes(key)),
  ...linesIn(comparison, "threePublic", ({ isTotal }) => isTotal),
];

/** The first screen: how much, more or less than last year and why, on what, basic against project, and that the accounts agree. */
export function Overview() {
  const t = useWords("overview");
  const { language } = usePageState();
  const { year, overview } = useOpening();
  const named = useSources();
  const numbers = overview.sources.flatMap(({ number }) => number ?? []);
  const isNumbered = numbers.length === overview.sources.length;
  return (
    <div className={styles.overview}>
      <div className={styles.opening}>
        <div className={styles.words}>
          <Headline />
          <Change />
        </div>
        <ClassPie />
      </div>
      <Strip />
      <Facts />
      <BesideYearBefore lines={ofOverview} hasCheck />
      <div className={styles.foot}>
        <SourceLine press>
          {t("source", {
            statements: isNumbered
              ? t("numbered", {
                  numbers: numbers.map((each) => statementNumber(each, language)).join(t("numberComma")),
                })
              : named(overview.sources),
            sheets: overview.projects.withTargets > 0 ? t("sourceSheets") : "",
            text: overview.change === null ? "" : t("sourceText", { year: year - 1 }),
          })}
        </SourceLine>
        <Acts view="overview" />
      </div>
    </div>
  );
}
