import { HatchLegend } from "../../components/Hatch.tsx";
import { shareOf } from "../../core/document/budget.ts";
import { type BarScale, barScale } from "../../core/views/bar-scale.ts";
import type { Breakdown } from "../../core/views/breakdown.ts";
import { drawnValue, hasProjects } from "../../core/views/chart-slices.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { ClassLink } from "../../reading/ClassLink.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { Term } from "../../reading/Term.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Breakdown.module.css";
import { TableFrame } from "./TableFrame.tsx";

type Amounts = NonNullable<Breakdown["total"]>;

/** What of each class is basic and what is project expenditure: a bar, the two printed figures, and how much of the class is projects. */
export function ClassTable({ breakdown: { classes, total, totalLabel, others } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const scale = barScale(
    classes.flatMap(({ amounts }) => [amounts.total, amounts.basic, amounts.project]),
    98,
  );
  const keys = ["basic", "project", ...others.map(({ key }) => key)];
  const withProjects = hasProjects(classes);
  const isSigned = classes.some(({ amounts }) => keys.some((key) => drawnValue(amounts[key]) < 0));
  return (
    <TableFrame
      legend={
        withProjects && (
          <div className={styles.key}>
            <HatchLegend basic={t("basicLong")} project={t("projectLong")} />
          </div>
        )
      }
      caption={
        <>
          {t("caption", { unit: shell(`unit.${money}`) })}
          {isSigned && ` ${t("signed")}`}
        </>
      }
    >
      <Head withProjects={withProjects} others={others} />
      <tbody>
        {classes.map((line) => (
          <ClassRow key={line.code} line={line} keys={keys} scale={scale} withProjects={withProjects} />
        ))}
      </tbody>
      {total !== null && <Total label={totalLabel} total={total} keys={keys} withProjects={withProjects} />}
    </TableFrame>
  );
}

function Head({ withProjects, others }: { withProjects: boolean; others: Breakdown["others"] }) {
  const t = useWords("breakdown");
  return (
    <thead>
      <tr>
        <th scope="col">{t("name")}</th>
        <th scope="col" className={styles.bar} data-uncopied="">
          {t("bar")}
        </th>
        <th scope="col">
          <Term name="basicExpenditure">{t("basicLong")}</Term>
        </th>
        <th scope="col">
          <Term name="projectExpenditure">{t("projectLong")}</Term>
        </th>
        {others.map(({ key, label }) => (
          <th key={key} scope="col">
            <Name printed={label} />
          </th>
        ))}
        {withProjects && <th scope="col">{t("projectShare")}</th>}
      </tr>
    </thead>
  );
}

function ClassRow({
  line: { code, label, amounts },
  keys,
  scale,
  withProjects,
}: {
  line: Breakdown["classes"][number];
  keys: readonly string[];
  scale: BarScale;
  withProjects: boolean;
}) {
  return (
    <tr>
      <th scope="row">
        <ClassLink code={code} label={label} />
      </th>
      <td className={styles.bar} data-uncopied="">
        <BudgetBar basic={amounts.basic} project={amounts.project} scale={scale} code={code} height={20} />
      </td>
      {keys.map((key) => (
        <td key={key}>
          <Figure amount={amounts[key]} place="table" />
        </td>
      ))}
      {withProjects && <ProjectShare of={amounts} />}
    </tr>
  );
}

const Total = ({
  label,
  total,
  keys,
  withProjects,
}: {
  label: string;
  total: Amounts;
  keys: readonly string[];
  withProjects: boolean;
}) => (
  <tfoot>
    <tr>
      <th scope="row">
        <Name printed={label} />
      </th>
      <td className={styles.bar} data-uncopied="" />
      {keys.map((key) => (
        <td key={key}>
          <span className={total[key]?.text == null ? undefined : "closed"}>
            <Figure amount={total[key]} place="table" />
          </span>
        </td>
      ))}
      {withProjects && <ProjectShare of={total} />}
    </tr>
  </tfoot>
);

const ProjectShare = ({ of }: { of: Amounts }) => (
  <td className={styles.share}>
    <Share share={shareOf(of.project, of.total)} cell={of.project?.cell} />
  </td>
);
