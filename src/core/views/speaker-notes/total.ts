import { impliedLastYear } from "../../checks/judge-percent.ts";
import { otherPlacesOf } from "../../checks/same-quantity.ts";
import { parseCellReference } from "../../document/cell-reference.ts";
import { inPrintedOrder } from "../../document/statement.ts";
import {
  type ChangeOf,
  type StatedChange,
  type StatedTotalChange,
  statedChange,
} from "../../explanation/stated-changes.ts";
import { statedFigures } from "../../explanation/stated-figures.ts";
import { isStated } from "../../format-amount.ts";
import { changeSentence } from "../change-words.ts";
import { flowOf } from "../flow.ts";
import {
  amountSentence,
  amountValue,
  derivedValue,
  listNote,
  listValue,
  type NoteSource,
  nameValue,
  note,
  percentValue,
  plainValue,
  quoteValue,
  type SpeakerNote,
  textValue,
} from "./note.ts";
import { tailNotes } from "./tails.ts";

/** How much, against last year and why, what last year must have been, from where, and where else the same figure is printed. */
export function totalNotes(source: NoteSource): readonly SpeakerNote[] {
  const { dataset } = source.budget;
  const change = statedChange(source.budget);
  return [
    ...changeNotes(change, dataset.year, change?.of),
    ...lastYearNote(source, change),
    ...sourcesNote(source),
    ...printedInNote(source),
    ...totalTails(source),
  ];
}

const COMPARED = {
  appropriation: "ofAppropriation",
  balance: "ofBalance",
  revenue: "ofRevenue",
  expenditure: "ofExpenditure",
} as const;

/** More or less than last year, as the text states it, and the reason in its own words; `of` names what is compared where that is not the whole. */
export function changeNotes(change: StatedChange | null, year: number, of: ChangeOf = "whole"): readonly SpeakerNote[] {
  if (change === null) return [note("change", "noChange", { year: plainValue(String(year - 1)) })];
  const { amount, percent, reason, current } = change;
  const values = {
    year: plainValue(String(year - 1)),
    ...(isStated(amount) ? { amount: amountValue(amount) } : {}),
    ...(percent === null ? {} : { percent: percentValue(percent.text, percent.cell) }),
    ...(change.words === null ? {} : { words: quoteValue(change.words.text, change.words.cell) }),
  };
  const say = changeSentence(change);
  return [
    of === "whole"
      ? note("change", say, values)
      : note("change", "changeOf", {
          of: listValue([{ say: COMPARED[of], values: isStated(current) ? { current: amountValue(current) } : {} }]),
          change: listValue([{ say, values }]),
        }),
    reason === null ? note("why", "noReason") : note("why", "reason", { reason: textValue(reason.text, reason.cell) }),
  ];
}

/** Last year's figure: as the text prints it; else what this year's and the change come to, said to be computed. */
function lastYearNote({ budget }: NoteSource, change: StatedTotalChange | null): readonly SpeakerNote[] {
  // last year's figure of a part says nothing of the whole that was asked about
  if (change === null || change.of !== "whole") return [];
  const { current, amount, direction } = change;
  const stated = statedFigures(budget.dataset).find(
    ({ role, about, unit }) => role === "lastYear" && about === current.cell && (unit === "wan" || unit === "yuan"),
  );
  if (stated?.text != null && (stated.unit === "wan" || stated.unit === "yuan")) {
    const { cell, text, unit } = stated;
    return [note("lastYear", "lastYearStated", { lastYear: amountValue({ cell, text, unit }) })];
  }
  if (direction === "same" || !isStated(current) || !isStated(amount)) return [];
  const before = impliedLastYear(current, amount, direction);
  if (before === null) return [];
  return [
    note(
      "lastYear",
      direction === "decrease" ? "lastYearLess" : "lastYearMore",
      {
        current: amountValue(current),
        amount: amountValue(amount),
        lastYear: derivedValue(before, current.unit, [current.cell, amount.cell]),
      },
      "derived",
    ),
  ];
}

function sourcesNote({ budget }: NoteSource): readonly SpeakerNote[] {
  const flow = flowOf(budget);
  const items = (flow?.sources ?? []).flatMap(({ label, amount, share }) =>
    label === null ? [] : amountSentence(nameValue(label), amount, share),
  );
  const [only] = items;
  // a source whose name is not printed cannot be said, and the others are then not all
  if (only === undefined || items.length !== flow?.sources.length) return [];
  return items.length === 1 && flow.sources[0]?.share === "100.00"
    ? [note("sources", "oneSource", only.values)]
    : listNote("sources", "manySources", items);
}

/** The statements that print the same total, by their checks. */
function printedInNote({ budget, checks }: NoteSource): readonly SpeakerNote[] {
  const total = budget.total?.total;
  if (!isStated(total)) return [];
  const places = [total.cell, ...otherPlacesOf(checks, total.cell)].map(parseCellReference);
  const printing = places.flatMap((place) => (place?.kind === "statement" ? [place.statement] : []));
  const ids = inPrintedOrder(budget.dataset, printing);
  return [note("printedIn", "printedIn", { amount: amountValue(total), statements: { kind: "statements", ids } })];
}

function totalTails(source: NoteSource): readonly SpeakerNote[] {
  const { total, totalStatement } = source.budget;
  const place = parseCellReference(total?.total?.cell ?? "");
  return totalStatement === null || place === null
    ? []
    : tailNotes(source, { statement: totalStatement.id, lines: new Set([place.line]) });
}
