import { HatchLegend } from "../../components/Hatch.tsx";
import { LivePicture } from "../../components/LivePicture.tsx";
import { loadPie } from "../../components/live-charts.ts";
import { PieChart, type PieProps } from "../../components/PieChart.tsx";
import type { FunctionalLine } from "../../core/document/functional-tree.ts";
import { hasProjects } from "../../core/views/chart-slices.ts";
import { useWords } from "../../reading/reading.tsx";
import { useLiveWords, usePictureParts, useSlices } from "../../reading/use-slices.ts";
import { navigate } from "../../view-state/navigation.ts";
import { LevelBars } from "./LevelBars.tsx";
import styles from "./LevelPicture.module.css";
import { Hanging, LineLink } from "./LineLink.tsx";
import type { Level } from "./level.ts";

/** The lines below as a picture: a pie of two to four, bars of more or where a disc would misrepresent them, none of a single one. */
export function LevelPicture({ level, isOpening }: { level: Level; isOpening: boolean }) {
  const t = useWords("spending");
  const { chart, children, line } = level;
  const [only] = children;
  if (chart.form === "single" && only !== undefined)
    return (
      <p className={styles.plain}>
        {t("single")} <LineLink line={only} place="part" />
      </p>
    );
  if (chart.form === "none") return children.length > 0 ? <p className={styles.plain}>{t("noAmounts")}</p> : null;
  return (
    <figure data-figure="spending" data-code={line?.code ?? ""} className={styles.figure}>
      {chart.form === "pie" ? (
        <Pie key={line?.code ?? "total"} level={level} isOpening={isOpening} />
      ) : (
        <LevelBars level={level} />
      )}
      {chart.form === "bars" && <p className={styles.plain}>{t(chart.signed ? "signed" : "oneScale")}</p>}
      {isExplained(level) && <Legend line={line} />}
    </figure>
  );
}

function Pie({ level: { chart, children }, isOpening }: { level: Level; isOpening: boolean }) {
  const slices = useSlices(chart.parts, { byCode: true });
  const open = (code: string) => navigate({ view: "spending", code });
  const parts = usePictureParts(
    chart.parts,
    ({ id }) =>
      () =>
        open(id),
  );
  const words = useLiveWords();
  const pie: PieProps = { slices, layout: "drill", opening: isOpening, onOpen: ({ id }) => open(id) };
  return (
    <>
      <div className={styles.pie}>
        <LivePicture still={<PieChart {...pie} />} load={loadPie} live={pie} parts={parts} words={words} />
      </div>
      <ul className={styles.names}>
        {chart.parts.map(({ id }) => {
          const line = children.find(({ code }) => code === id);
          return (
            line !== undefined && (
              <li key={id}>
                <Hanging line={line}>
                  <LineLink line={line} place="part" />
                </Hanging>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** Whether the picture itself says what solid and hatched mean: slices have no texture, bars may. */
export const isExplained = ({ chart, children }: Level): boolean => chart.form === "bars" && hasProjects(children);

/** What solid and hatched mean, in the colour of the class that is looked at. */
export const Legend = ({ line }: { line: FunctionalLine | null }) => {
  const t = useWords("spending");
  return (
    <p className={styles.legend}>
      <HatchLegend basic={t("basic")} project={t("project")} code={line?.code.slice(0, 3) ?? null} />
    </p>
  );
};
