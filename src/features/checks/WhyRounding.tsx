import type { Check } from "../../core/checks/check.ts";
import { exampleOf, spansOf } from "../../core/checks/examples.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Joined, listRuns } from "../../reading/Joined.tsx";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { useSources } from "../../reading/use-sources.ts";
import styles from "./Checks.module.css";
import { apartOf } from "./Columns.tsx";

/** Why printed figures that were rounded one by one need not add up, on a sum of this document; the document's own note with it. */
export function WhyRounding({ checks }: { checks: readonly Check[] }) {
  const t = useWords("checks");
  const units = useWords("shell");
  const sources = useSources();
  const { dataset } = useBudget();
  const example = exampleOf(dataset, checks, "rounding");
  if (example === null) return null;
  const { terms, stated, statement, unit, comesTo } = example;
  const spans = spansOf(example);
  const { difference, bound } = apartOf(example.check);
  const shown = (text: string) => <span key={text}>{formatNumber(text)}</span>;
  return (
    <div className={styles.why} data-stops="one" data-whole="">
      <h3>{difference === "0.01" ? t("why.title") : t("why.titleAny")}</h3>
      <p>
        <Sentence
          text={t("why.text", OPEN)}
          parts={{
            name: stated.isCode ? stated.name : <Name printed={stated.name} />,
            statement: sources([statement]),
            stated: (
              <Traced cell={stated.cell}>
                <span key={stated.text}>{formatNumber(stated.text)}</span>
              </Traced>
            ),
            unit: units(`unit.${unit}`),
            statedLow: shown(spans.stated.low),
            statedHigh: shown(spans.stated.high),
            terms: (
              <Joined
                runs={listRuns(
                  terms.map(({ cell, text }) => (
                    <Traced key={cell} cell={cell}>
                      <span key={text}>{formatNumber(text)}</span>
                    </Traced>
                  )),
                  t("side.comma"),
                )}
              />
            ),
            sumLow: shown(spans.sum.low),
            sumHigh: shown(spans.sum.high),
            comesTo: shown(comesTo),
            difference: shown(difference),
            bound: shown(bound),
          }}
        />
      </p>
    </div>
  );
}
