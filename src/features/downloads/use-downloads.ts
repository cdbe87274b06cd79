import { useContext, useMemo } from "react";
import type { Check } from "../../core/checks/check.ts";
import { budgetOf } from "../../core/document/budget.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { findCell } from "../../core/document/provenance.ts";
import { fileName } from "../../core/exports/file-name.ts";
import { type ExportWords, type FlatTable, flatten } from "../../core/exports/flat-table.ts";
import type { ExportName, TablesOf } from "../../core/exports/view-table.ts";
import { anyWordsOf, wordsOf } from "../../i18n/index.ts";
import { isTranslated } from "../../i18n/language.ts";
import { checkSentence } from "../../reading/check-sentence.ts";
import { today, usePermalink } from "../../reading/permalink.ts";
import { EnglishContext, useDocumentWords, useName, useOpening, useWords } from "../../reading/reading.tsx";
import { useShown } from "../../reading/shown.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";

import type { SourceColumn } from "./table-files.ts";

type Notes = readonly (readonly [string, string])[];

/** The words that exports are written in, of the view or of all downloads; they are looked up by keys that the tables carry. */
function useExportWords(view: ViewId, dataset: Dataset): ExportWords {
  const { language } = usePageState();
  const sources = useSources();
  const t = useWords("downloads");
  const shell = useWords("shell");
  const nameOf = useName();
  const by = anyWordsOf(language, [view, "downloads"]);
  return {
    language,
    isTranslated: isTranslated(language),
    head: (key) => by(`head.${key}`),
    word: (key) => by(`word.${key}`),
    name: ({ printed, code, word }: ExportName) =>
      printed === null ? "" : word === undefined ? nameOf(printed, code ?? null).text : by(`word.${word}`),
    unit: (unit) => shell(`unit.${unit}`),
    printedHead: (head, unit) => t("columnHead.printed", { head, unit }),
    convertedHead: (head, unit, precision) =>
      precision === null
        ? t("columnHead.converted", { head, unit })
        : t("columnHead.convertedFiner", { head, unit, precision }),
    chineseHead: (head) => t("columnHead.chinese", { head }),
    referenceHead: (head) => t("columnHead.reference", { head }),
    place: (cell) => {
      const found = findCell(dataset, cell);
      if (found === null) return cell;
      const { line } = found;
      if (found.kind === "text") return t("place.text", { line });
      if (found.kind === "sheet") return t("place.sheet", { name: nameOf(found.sheet.name).text, line });
      const statement = sources([found.statement]);
      const column = found.at?.column?.label;
      return column == null
        ? t("place.statement", { statement, line })
        : t("place.cell", { statement, line, column: nameOf(column).text });
    },
  };
}

/** The tables of a view as files hold them, in the reader's language and unit; `isWhole` whatever code or statement the address names. */
export function useFlatTables(
  view: ViewId,
  tablesOf: TablesOf,
  dataset: Dataset,
  { isWhole = false }: { isWhole?: boolean } = {},
): () => readonly FlatTable[] {
  const words = useExportWords(view, dataset);
  const english = useContext(EnglishContext);
  const state = usePageState();
  const shown = useShown();
  const { moneyUnit, language } = state;
  const { code, statement } = isWhole ? { code: null, statement: null } : state;
  const budget = useMemo(() => budgetOf(dataset), [dataset]);
  const shell = wordsOf(language, "shell");
  const sentenceOf = (check: Check) => checkSentence(dataset, check, language, english);
  return () =>
    tablesOf(budget, {
      code,
      statement,
      shownAt: (place) => (isWhole ? null : (shown.get(place)?.keys ?? null)),
      sentenceOf,
      plainOf: (key, part) => (part === "name" ? shell(`term.${key}`) : wordsOf(language, "glossary")(`plain.${key}`)),
    }).map((table) => flatten(table, moneyUnit, words));
}

/** Names a file of this budget: unit, year, view, day. */
export function useFileName(): (what: string, extension: string) => string {
  const { unit, year } = useOpening();
  const nameOf = useName();
  return (what, extension) => fileName([nameOf(unit).text, year, what, today()], extension);
}

/** Where the rows of a table come from, in one line: document, units of its amounts, version of the data, day. */
export function useSourceLine(): (table: FlatTable) => SourceColumn {
  const t = useWords("downloads");
  const shell = useWords("shell");
  const { unit, year, version } = useOpening();
  const nameOf = useName();
  const names = useDocumentWords();
  return ({ columns }) => {
    const units = [...new Set(columns.flatMap((column) => (column.unit === null ? [] : [column.unit])))];
    const line = [
      t("notes.sourceText", { unit: nameOf(unit).text, year, ...names }),
      ...(units.length === 0
        ? []
        : [t("source.units", { units: units.map((each) => shell(`unit.${each}`)).join(t("source.and")) })]),
      t("source.version", { version, date: today() }),
    ];
    return { head: t("notes.source"), line: line.join(t("source.semicolon")) };
  };
}

/** What a file says of itself: which part of a view it holds, where its figures come from, in which version, how to read them. */
export function useNotes(view: ViewId, dataset: Dataset): (content: string, part?: string | null) => Notes {
  const t = useWords("downloads");
  const { language } = usePageState();
  const names = useDocumentWords();
  const { unit, year, version, sha256 } = useOpening();
  const nameOf = useName();
  const address = usePermalink({ view });
  const note = (key: "source" | "reading" | "rights" | "unofficial" | "names", values = {}) =>
    [t(`notes.${key}`), t(`notes.${key}Text`, values)] as const;
  return (content, part = null) => [
    note("source", { unit: nameOf(unit).text, year, ...names }),
    [t("notes.content"), content],
    ...(part === null ? [] : [[t("notes.part"), part] as const]),
    [t("notes.date"), today()],
    [t("notes.version"), version],
    [t("notes.dataSum"), sha256],
    [t("notes.documentSum"), dataset.source.sha256],
    ...(address === null ? [] : [[t("notes.address"), address] as const]),
    note("reading"),
    note("unofficial"),
    ...(isTranslated(language) ? [note("names")] : []),
    note("rights"),
  ];
}
