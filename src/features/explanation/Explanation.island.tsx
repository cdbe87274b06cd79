import { useMemo } from "react";
import { type ExplanationPart, explanationView, tallyFigures } from "../../core/views/explanation-view.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { useChecks } from "../../reading/tails.ts";
import styles from "./Explanation.module.css";
import { Part } from "./Part.tsx";
import { Tally } from "./Tally.tsx";

const linesOf = ({ line, paragraphs, parts }: ExplanationPart): readonly number[] => [
  line,
  ...paragraphs.map(({ endLine }) => endLine),
  ...parts.flatMap(linesOf),
];

/** The explanation as printed, part by part; every figure in it leads to its place and has been held against the tables. */
export function Explanation() {
  const t = useWords("explanation");
  const { dataset } = useBudget();
  const checks = useChecks();
  const parts = useMemo(() => explanationView(dataset, checks), [dataset, checks]);
  const tally = tallyFigures(dataset, parts);
  const lines = parts.flatMap(linesOf);
  if (parts.length === 0)
    return (
      <SectionFrame view="explanation" answer={t("none")}>
        {null}
      </SectionFrame>
    );
  return (
    <SectionFrame view="explanation" answer={tally.count === 0 ? t("noFigures") : <Tally tally={tally} isWhole />}>
      <div className={styles.parts} data-stops="one">
        {parts.map((part) => (
          <Part key={part.line} part={part} />
        ))}
      </div>
      <SourceLine press={t("press")}>{t("source", { from: Math.min(...lines), to: Math.max(...lines) })}</SourceLine>
    </SectionFrame>
  );
}
