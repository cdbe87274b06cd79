import { type AmountWords, formatAmount, prosaicUnit, type StatedAmount } from "../core/format-amount.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { Traced } from "./Figure.tsx";

/** A printed figure with its unit, for running text: "2,683.59 万元", "CNY 26.84 million", or in the words given. Number and unit never part. */
export function Amount({ amount, words }: { amount: StatedAmount; words?: AmountWords }) {
  const { moneyUnit, language } = usePageState();
  const { before, after, money } = words ?? prosaicUnit(amount.text, amount.unit, moneyUnit, language);
  const text = formatAmount(amount.text, amount.unit, money, language);
  return (
    <b className="nowrap">
      {before !== "" && <span>{before}</span>}
      <Traced cell={amount.cell}>
        <span key={text}>{text}</span>
      </Traced>
      {after !== "" && <span>{after}</span>}
    </b>
  );
}
