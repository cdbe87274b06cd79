import type { ReactNode } from "react";
import type { StatedTotalChange } from "../core/explanation/stated-changes.ts";
import { formatNumber, type PrintedAmount, type StatedAmount } from "../core/format-amount.ts";
import { changeSentence } from "../core/views/change-words.ts";
import { Traced } from "./Figure.tsx";
import { useWords } from "./reading.tsx";
import { OPEN, Sentence } from "./Sentence.tsx";

/** "比上年减少 27.18 万元，下降 0.90%。": as much as the text states; what it compares is named where it is not the total. */
export function ChangeSentence({
  change,
  amountOf,
}: {
  change: StatedTotalChange;
  amountOf: (amount: StatedAmount) => ReactNode;
}) {
  const t = useWords("overview");
  const { direction, amount, percent, current, of } = change;
  const shown = (stated: PrintedAmount | null) =>
    stated?.text == null ? null : amountOf({ ...stated, text: stated.text });
  const start = of === "whole" ? "" : t(`changeOf.${of}`, OPEN);
  return (
    <Sentence
      text={start + t(`change.${changeSentence(change)}`, OPEN)}
      parts={{
        current: shown(current),
        amount: shown(amount),
        percent: percent !== null && direction !== "same" && (
          <b className="nowrap">
            <Traced cell={percent.cell}>
              <span key={percent.text}>{t(`percent.${direction}`, { percent: formatNumber(percent.text) })}</span>
            </Traced>
          </b>
        ),
      }}
    />
  );
}
