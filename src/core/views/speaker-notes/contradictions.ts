import type { Check } from "../../checks/check.ts";
import { type CellReference, parseCellReference } from "../../document/cell-reference.ts";
import type { Dataset, StatementId } from "../../document/dataset.ts";
import { findCell } from "../../document/provenance.ts";
import { inPrintedOrder } from "../../document/statement.ts";
import { listValue, type NoteSentence, type NoteValue, nameValue, plainValue, quoteValue } from "./note.ts";

/** Printed words with the statements or sheets that print them, each once. */
function printedWords(dataset: Dataset, cells: readonly CellReference[]): readonly NoteSentence[] {
  const places = new Map<string, { readonly cell: CellReference; readonly ids: Set<StatementId>; ofSheet: boolean }>();
  for (const cell of cells) {
    const text = findCell(dataset, cell)?.content.text;
    const place = parseCellReference(cell);
    if (text == null || place === null) continue;
    const known = places.get(text) ?? { cell, ids: new Set(), ofSheet: false };
    if (place.kind === "statement") known.ids.add(place.statement);
    if (place.kind === "sheet") known.ofSheet = true;
    places.set(text, known);
  }
  return [...places].map(([printed, { cell, ids, ofSheet }]): NoteSentence => {
    const words = { words: quoteValue(printed, cell) };
    const statements = inPrintedOrder(dataset, ids);
    if (statements.length > 0 && !ofSheet)
      return { say: "printedInStatements", values: { ...words, statements: { kind: "statements", ids: statements } } };
    return { say: ofSheet && statements.length === 0 ? "printedOnSheet" : "printedWords", values: words };
  });
}

/** The sentence of one contradiction of wording, as printed and without a verdict; nothing for kinds that are counted instead. */
export function contradictionOf(dataset: Dataset, { kind, values, evidence }: Check): readonly NoteSentence[] {
  const cells = [...evidence.left, ...evidence.right];
  const names = (): NoteValue => listValue(printedWords(dataset, cells));
  const [first = ""] = evidence.left;
  switch (kind) {
    case "oneCodeOneName":
      return [{ say: "twoNames", values: { code: plainValue(values.code ?? ""), names: names() } }];
    case "projectName":
      return [{ say: "projectName", values: { names: names() } }];
    case "countInTexts":
      return [
        {
          say: "countInTexts",
          values: { project: nameValue(values.project ?? ""), counts: plainValue(values.counts ?? "") },
        },
      ];
    case "amountMisplaced":
    case "percentSignMissing":
      return [
        {
          say: kind,
          values: {
            name: nameValue(values.name ?? ""),
            value: quoteValue(values.value ?? "", first),
            level: nameValue(values.level ?? ""),
          },
        },
      ];
    case "otherLevel":
      return [
        {
          say: "otherLevel",
          values: { term: nameValue(values.term ?? ""), words: quoteValue(values.words ?? "", first) },
        },
      ];
    case "markersAlike": {
      const usual = findCell(dataset, first)?.content.text;
      const odd = printedWords(dataset, evidence.right);
      return usual == null || odd.length === 0
        ? []
        : [{ say: "markersAlike", values: { names: listValue(odd), usual: quoteValue(usual, first) } }];
    }
    default:
      return [];
  }
}

const isNote = ({ verdict }: Check) => verdict === "note";

/** Every contradiction of wording in a document but names cut short in print, of which there are many. */
export const contradictions = (dataset: Dataset, checks: readonly Check[]): readonly NoteSentence[] =>
  checks.filter(isNote).flatMap((check) => contradictionOf(dataset, check));

/** How many names of indicators are cut short in print. */
export const clippedIn = (checks: readonly Check[]): number =>
  checks.filter((check) => isNote(check) && check.kind === "clippedName").length;
