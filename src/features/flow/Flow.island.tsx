import { flowOf } from "../../core/views/flow.ts";
import { flowPicture } from "../../core/views/flow-picture.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import styles from "./Flow.module.css";
import { FlowAnswer } from "./FlowAnswer.tsx";
import { FlowPicture } from "./FlowPicture.tsx";
import { FlowSource } from "./FlowSource.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { SourceTable } from "./SourceTable.tsx";

/** Where the money comes from and where it goes: source, class, basic and project expenditure. */
export function Flow() {
  const t = useWords("flow");
  const flow = flowOf(useBudget());
  if (flow === null || flow.classes.length === 0)
    return (
      <SectionFrame view="flow" answer={t("none")}>
        {null}
      </SectionFrame>
    );
  return (
    <SectionFrame view="flow" answer={<FlowAnswer flow={flow} />} table="flow-table">
      <div className={styles.frame}>
        <FlowPicture flow={flow} />
        {flowPicture(flow) === null && (
          <p className={styles.notDrawn}>{t(flow.covers === "whole" ? "notDrawn" : "notWhole")}</p>
        )}
        {!(flow.isPerClass && flow.isComplete) &&
          (flow.sources.length > 1 || !flow.isComplete) &&
          flow.sources.length > 0 && <SourceTable flow={flow} />}
        <FlowTable flow={flow} />
        <FlowSource flow={flow} />
      </div>
    </SectionFrame>
  );
}
