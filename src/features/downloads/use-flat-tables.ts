import { useContext, useMemo } from "react";
import type { Check } from "../../core/checks/check.ts";
import { budgetOf } from "../../core/document/budget.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { findCell } from "../../core/document/provenance.ts";
import { type ExportWords, type FlatTable, flatten } from "../../core/exports/flat-table.ts";
import type { ExportName, TablesOf } from "../../core/exports/view-table.ts";
import { anyWordsOf, wordsOf } from "../../i18n/index.ts";
import { isTranslated } from "../../i18n/language.ts";
import { checkSentence } from "../../reading/check-sentence.ts";
import { EnglishContext, useName, useWords } from "../../reading/reading.tsx";
import { useShown } from "../../reading/shown.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";

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
