import { useContext } from "react";
import type { Dataset, SheetTextKey, Statement } from "../core/document/dataset.ts";
import type { PrintedPlace } from "../core/document/printed-places.ts";
import type { FoundCell } from "../core/document/provenance.ts";
import { placeInOriginal } from "../core/views/printed-place.ts";
import { isTranslated } from "../i18n/language.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { usePrintedPlaces } from "./printed-places.ts";
import { BudgetContext, type ShownName, useName, useWords } from "./reading.tsx";
import { plainTitle, statementNumber } from "./statement-number.ts";

export interface PlaceWords {
  readonly code: string | null;
  /** what stands there: row and column, project and part of its sheet, headings */
  readonly names: readonly ShownName[];
  /** the statement, sheet or part of the text */
  readonly source: string;
  /** without the year and what stands in brackets: 表三 预算支出总表 */
  readonly plainSource: string;
  /** in fewest words: 表三 */
  readonly shortSource: string;
  /** where in the original: its lines, its page, its cell */
  readonly line: string;
  /** the same for one place alone, where a paragraph goes over several lines */
  readonly at: string;
}

/** Names a statement: in full, and by its number alone where it has one. */
function useStatementWords(): (statement: Statement) => {
  readonly full: string;
  /** without the year and what stands in brackets */
  readonly plain: string;
  readonly short: string;
} {
  const t = useWords("provenance");
  const { language } = usePageState();
  const nameOf = useName();
  return ({ number, title }) => {
    const name = nameOf(title).text;
    const plain = plainTitle(name);
    if (number === null) return { full: name, plain, short: plain };
    const written = statementNumber(number, language);
    return {
      full: t("place.statement", { number: written, title: name }),
      plain: t("place.statement", { number: written, title: plain }),
      short: t("place.statementShort", { number: written }),
    };
  };
}

const ours = (text: string): ShownName => ({ text, lang: undefined });

/** What of a statement stands outside its table. */
const WHOLE: Readonly<Record<string, "place.note" | "place.marker">> = { note: "place.note", marker: "place.marker" };

/** Says where in the original a place stands; in plain text its line, in a document of another format as that format counts. */
function useOriginalWords(): (found: FoundCell) => { readonly line: string; readonly at: string } {
  const t = useWords("provenance");
  const dataset = useContext(BudgetContext)?.dataset;
  const printed = usePrintedPlaces();
  return (found) => {
    const { line } = found;
    const isText = dataset?.source.text === undefined;
    const original = printed === null ? null : placeInOriginal(found, printed);
    if (original !== null) {
      const whole = ofFile(t, dataset, original.place);
      return { line: whole, at: whole };
    }
    const at = t(isText ? "place.line" : "place.textLine", { line });
    const endLine = found.kind === "text" ? found.paragraph.endLine : line;
    const lines = endLine > line ? t(isText ? "place.lines" : "place.textLines", { line, endLine }) : at;
    return { line: lines, at };
  };
}

function placeWordsIn(t: ReturnType<typeof useWords<"provenance">>, place: PrintedPlace): string {
  if ("page" in place) return t("place.page", { page: place.page });
  if ("sheet" in place) return t("place.cell", { sheet: place.sheet, cell: place.cell });
  if ("table" in place) return t("place.tableCell", { table: place.table, row: place.row, column: place.column });
  return "paragraph" in place
    ? t("place.paragraph", { paragraph: place.paragraph })
    : t("place.line", { line: place.line });
}

/** Says where in the original a line of the document stands, whatever is printed there. */
export function useLineWords(): (line: number) => string {
  const t = useWords("provenance");
  const dataset = useContext(BudgetContext)?.dataset;
  const printed = usePrintedPlaces();
  return (line) => {
    const place = printed?.places.get(line)?.find((each) => each !== null);
    if (place == null) return t(dataset?.source.text === undefined ? "place.line" : "place.textLine", { line });
    return ofFile(t, dataset, place);
  };
}

/** A place with the name of its file, where the document came in several. */
function ofFile(
  t: ReturnType<typeof useWords<"provenance">>,
  dataset: Dataset | undefined,
  place: PrintedPlace,
): string {
  const at = placeWordsIn(t, place);
  const files = dataset?.source.files ?? [];
  const name = files.length > 1 ? files[place.file]?.name : undefined;
  return name === undefined ? at : t("place.ofFile", { name, place: at });
}

/** Says in words where a place is. */
export function usePlaceWords(): (found: FoundCell) => PlaceWords {
  const t = useWords("provenance");
  const sheetWords = useWords("targets");
  const nameOf = useName();
  const { language } = usePageState();
  const statementWords = useStatementWords();
  const originalWords = useOriginalWords();
  const sheetPart = ({ at, key }: FoundCell & { kind: "sheet" }): readonly ShownName[] => {
    if (at.kind === "name") return [ours(sheetWords("sheet.name"))];
    if (at.kind === "texts") return [ours(sheetWords(`sheet.${key as SheetTextKey}`))];
    const half = key.endsWith("period") ? "period" : "annual";
    if (at.kind === "funding") return [ours(sheetWords(`sheet.${at.key}`)), ours(sheetWords(`sheet.${half}`))];
    const name = at.indicator === null ? [] : [nameOf(at.indicator.name)];
    const part = key === half ? sheetWords(`sheet.${half}`) : t(`place.${key as "name"}`);
    return [...name, ours(part)];
  };
  return (found) => {
    const original = originalWords(found);
    if (found.kind === "statement") {
      const { full, plain, short } = statementWords(found.statement);
      const shared = { source: full, plainSource: plain, shortSource: short, ...original };
      if (found.at === null) return { ...shared, code: null, names: [ours(t(WHOLE[found.key] ?? "place.titleOf"))] };
      const { row, column } = found.at;
      const own = found.key.replace(/^.*\./, "") as "label" | "code" | "governmentLabel";
      const part = column === null ? ours(t(`place.${own}`)) : nameOf(column.label);
      return { ...shared, code: row.code, names: [nameOf(row.label, row.code), part] };
    }
    if (found.kind === "sheet") {
      const source = t("place.sheet");
      const names = [nameOf(found.sheet.name), ...sheetPart(found)];
      return { code: null, names, source, plainSource: source, shortSource: source, ...original };
    }
    const [part, ...headings] = found.paragraph.path.map(({ number, heading }): ShownName => {
      const name = nameOf(heading ?? "");
      // the number belongs to the printed words, not to their English
      return !isTranslated(language) || name.lang !== undefined
        ? { ...name, text: `${number ?? ""}${name.text}` }
        : name;
    });
    const source = part?.text ?? t("place.text");
    const shared = { source, plainSource: t("place.text"), shortSource: t("place.text") };
    return { code: null, names: headings.slice(-1), ...shared, ...original };
  };
}
