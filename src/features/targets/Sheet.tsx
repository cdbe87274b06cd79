import { useId } from "react";
import { sheetCell } from "../../core/document/cell-reference.ts";
import type { SheetTextKey, TargetSheet } from "../../core/document/dataset.ts";
import type { CardRemarks } from "../../core/views/card-remarks.ts";
import type { TargetIndicator } from "../../core/views/target-cards.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { IndicatorList } from "./IndicatorList.tsx";
import { InferredItem } from "./InferredItem.tsx";
import styles from "./Sheet.module.css";
import { SheetFunding } from "./SheetFunding.tsx";

const BEFORE_GOALS: readonly SheetTextKey[] = ["overview", "basis", "necessity", "safeguards", "plan"];
const ABOUT: readonly SheetTextKey[] = ["department", "implementer", "attribute", "duration", "filedAt"];

/**
 * The whole target sheet below the row of its card, across the page: every indicator with both of its halves, all texts, the
 * funding by level, and what the form leaves blank.
 */
export function Sheet({
  sheet,
  indicators,
  remarks,
  itemCode,
}: {
  sheet: TargetSheet;
  indicators: readonly TargetIndicator[];
  remarks: CardRemarks;
  itemCode: string | null;
}) {
  const t = useWords("targets");
  const id = useId();
  const { periodGoal, annualGoal } = sheet.text;
  const isOneGoal = periodGoal !== null && periodGoal.text === annualGoal?.text;
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        <Name printed={sheet.name} /> <span>{t("sheet.title")}</span>
      </h4>
      <div>
        <h5 className={styles.heading}>{t("sheet.indicators")}</h5>
        <IndicatorList indicators={indicators} remarks={remarks.values} isWhole />
        <BlankIndicators sheet={sheet} />
      </div>
      <div>
        <h5 className={styles.heading}>{t("sheet.texts")}</h5>
        <dl className={styles.texts}>
          {BEFORE_GOALS.map((key) => (
            <Text key={key} sheet={sheet} name={key} label={t(`sheet.${key}`)} />
          ))}
          <Text sheet={sheet} name="periodGoal" label={t(isOneGoal ? "sheet.bothGoals" : "sheet.periodGoal")} />
          {!isOneGoal && <Text sheet={sheet} name="annualGoal" label={t("sheet.annualGoal")} />}
        </dl>
      </div>
      <div>
        <SheetFunding sheet={sheet} />
        <dl className={styles.texts}>
          {ABOUT.map((key) => (
            <Text key={key} sheet={sheet} name={key} label={t(`sheet.${key}`)} />
          ))}
        </dl>
        {itemCode !== null && <InferredItem code={itemCode} />}
      </div>
    </section>
  );
}

/** One text of the sheet with the line it is printed on. */
function Text({ sheet, name, label }: { sheet: TargetSheet; name: SheetTextKey; label: string }) {
  const t = useWords("targets");
  const text = sheet.text[name];
  if (text === null) return null;
  return (
    <div className={styles.text}>
      <dt>{label}</dt>
      <dd>
        <Name printed={text.text} />{" "}
        <span className={styles.line}>
          <Traced cell={sheetCell(text.line, name)} place="table">
            <span>{t("sheet.line", { line: text.line })}</span>
          </Traced>
        </span>
      </dd>
    </div>
  );
}

function BlankIndicators({ sheet: { blankIndicators } }: { sheet: TargetSheet }) {
  const t = useWords("targets");
  const comma = useWords("shell")("listComma");
  if (blankIndicators.length === 0) return null;
  return (
    <p className={styles.blank}>
      <span>{t("sheet.blank", { count: blankIndicators.length })}</span>
      {blankIndicators.map(({ line, level2 }, index) => (
        <span key={line}>
          {index > 0 && comma}
          <Name printed={level2} />
        </span>
      ))}
    </p>
  );
}
