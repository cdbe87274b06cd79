import { sheetCell } from "../../core/document/cell-reference.ts";
import type { Indicator } from "../../core/document/dataset.ts";
import { isClipped } from "../../core/document/indicators.ts";
import { groupByLevel } from "../../core/views/arrange-cards.ts";
import type { CardRemarks, ValueRemark } from "../../core/views/card-remarks.ts";
import type { TargetIndicator } from "../../core/views/target-cards.ts";
import { Blank, Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { Remark } from "../../reading/Remark.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { Term } from "../../reading/Term.tsx";
import styles from "./IndicatorList.module.css";

/** Cost is printed as one of the outputs. */
const EXPLAINED = {
  output: "outputIndicators",
  cost: "outputIndicators",
  benefit: "benefitIndicators",
  satisfaction: "satisfactionIndicators",
} as const;

/** Indicators by level, each level named once; `isWhole` adds what only the opened sheet says of each. */
export function IndicatorList({
  indicators,
  remarks,
  isWhole = false,
}: {
  indicators: readonly TargetIndicator[];
  remarks: CardRemarks["values"];
  isWhole?: boolean;
}) {
  const t = useWords("targets");
  if (indicators.length === 0) return null;
  return (
    <dl className={styles.list}>
      {groupByLevel(indicators).map(({ level, indicators: group }) =>
        group.map((indicator, index) => (
          <div key={indicator.cell} className={styles.row}>
            <dt className={styles.term}>
              <span className={styles.level}>
                {index === 0 && <Term name={EXPLAINED[level]}>{t(`level.${level}`)}</Term>}
              </span>
              <span className={styles.name}>
                {!isWhole && isClipped(indicator.printed) ? (
                  <ClippedName printed={indicator.printed} />
                ) : (
                  <Name printed={indicator.printed.name} />
                )}
                {isWhole && <Details indicator={indicator} />}
              </span>
            </dt>
            <dd className={styles.value}>
              <Value indicator={indicator} remark={remarks.get(indicator.cell)} />
            </dd>
          </div>
        )),
      )}
    </dl>
  );
}

/** The value as printed; where the year's differs from the whole period's, both. */
function Value({
  indicator: { printed, cell },
  remark,
}: {
  indicator: TargetIndicator;
  remark: ValueRemark | undefined;
}) {
  const t = useWords("targets");
  const raw = printed.period ?? printed.annual;
  if (raw === null) return <Blank />;
  const differs = printed.period !== null && printed.annual !== printed.period;
  return (
    <>
      <Traced cell={cell} place="table">
        <Name printed={raw} />
      </Traced>
      {remark !== undefined && (
        <>
          {" "}
          <Remark sign="※" cell={cell}>
            {t(`value.${remark}`)}
          </Remark>
        </>
      )}
      {differs && (
        <span className={styles.annual}>
          <Sentence
            text={t("sheet.annualValue", OPEN)}
            parts={{
              value:
                printed.annual === null ? (
                  <Blank />
                ) : (
                  <Traced cell={sheetCell(printed.line, "annual")} place="table">
                    <Name printed={printed.annual} />
                  </Traced>
                ),
            }}
          />
        </span>
      )}
    </>
  );
}

/** Half of the sheet prints only the beginning of the name: a sign leads there, with a word of it for screen readers; the opened sheet says it in full. */
function ClippedName({ printed: { line, periodName, name } }: { printed: Indicator }) {
  const t = useWords("targets");
  return (
    <>
      <span className={styles.signed}>
        <Name printed={name} />
      </span>
      <span className={styles.sign}>
        <Remark sign="※" cell={sheetCell(line, periodName === name ? "annualName" : "periodName")} isAlone>
          <span className="spoken">{t("card.clipped")}</span>
        </Remark>
      </span>
    </>
  );
}

/** The second level as printed, and the half of the sheet that prints the name otherwise. */
function Details({ indicator: { printed } }: { indicator: TargetIndicator }) {
  const t = useWords("targets");
  const { line, level2, name, periodName, annualName } = printed;
  const other = [
    { half: "period" as const, text: periodName },
    { half: "annual" as const, text: annualName },
  ].find(({ text }) => text !== null && text !== name);
  return (
    <small className={styles.details}>
      <Name printed={level2} />
      {other?.text != null && (
        <span className={styles.half}>
          <Remark sign="※" cell={sheetCell(line, `${other.half}Name`)}>
            {t(isClipped(printed) ? "card.clipped" : "card.differs")}
          </Remark>{" "}
          <Sentence
            text={t("sheet.otherHalf", OPEN)}
            parts={{ half: t(`sheet.${other.half}`), name: <Name printed={other.text} /> }}
          />
        </span>
      )}
    </small>
  );
}
