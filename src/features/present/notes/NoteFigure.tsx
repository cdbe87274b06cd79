import {
  convertAmount,
  formatAmount,
  formatNumber,
  formatShare,
  type Language,
  type MoneyUnit,
  steadyUnit,
} from "../../../core/format-amount.ts";
import type { AmountUnit } from "../../../core/money.ts";
import type { NoteValue } from "../../../core/views/speaker-notes/note.ts";
import { Traced } from "../../../reading/Figure.tsx";
import { InUnit } from "../../../reading/InUnit.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import { Say } from "../slides/Say.tsx";

type Figure = Extract<
  NoteValue,
  { kind: "amount" | "asPrinted" | "digits" | "derived" | "derivedDigits" | "percent" | "count" }
>;

/** A figure of a note: printed ones lead to their line, ours stand plain; so do those of a question, which the answer repeats. */
export function NoteFigure({ value, isAsked }: { value: Figure; isAsked: boolean }) {
  switch (value.kind) {
    case "amount":
      return <Say amount={value.amount} />;
    case "asPrinted":
      return <AsPrinted cell={value.amount.cell} text={value.amount.text} unit={value.amount.unit} />;
    case "derived":
      return <Derived text={value.text} unit={value.unit} />;
    case "digits":
      return <Maybe cell={isAsked ? null : value.cell} text={formatNumber(value.text)} />;
    case "derivedDigits":
      return <Maybe cell={null} text={formatNumber(value.text)} />;
    case "percent":
      // a printed one keeps the digits it is printed with
      return (
        <Maybe
          cell={value.cell}
          text={value.cell === null ? formatShare(value.text) : `${formatNumber(value.text)}%`}
        />
      );
    case "count":
      return <Maybe cell={value.cell} text={formatNumber(value.text)} />;
  }
}

/** Number and sign never part; a printed one is a button to its place. */
function Maybe({ cell, text }: { cell: string | null; text: string }) {
  const shown = <span key={text}>{text}</span>;
  return <b className="nowrap">{cell === null ? shown : <Traced cell={cell}>{shown}</Traced>}</b>;
}

function AsPrinted({ cell, text, unit }: { cell: string; text: string; unit: AmountUnit }) {
  const shown = formatNumber(text);
  return (
    <b className="nowrap">
      <InUnit money={unit}>
        <Traced cell={cell}>
          <span key={shown}>{shown}</span>
        </Traced>
      </InUnit>
    </b>
  );
}

/** A sum for one person would be 0.01 万元: such are said in yuan. */
function unitFor(text: string, unit: AmountUnit, money: MoneyUnit, language: Language) {
  const isSmall = unit === "yuan" && /^-?0\.0/.test(convertAmount(text, unit, money, language));
  return steadyUnit(text, unit, isSmall ? "yuan" : money, language);
}

function Derived({ text, unit }: { text: string; unit: AmountUnit }) {
  const { moneyUnit: money, language } = usePageState();
  const { before, after, money: own } = unitFor(text, unit, money, language);
  const shown = before + formatAmount(text, unit, own, language) + after;
  return (
    <b key={shown} className="nowrap">
      {shown}
    </b>
  );
}
