import type { Dataset } from "../../core/document/dataset.ts";
import { fileName } from "../../core/exports/file-name.ts";
import type { FlatTable } from "../../core/exports/flat-table.ts";
import { isTranslated } from "../../i18n/language.ts";
import { today, usePermalink } from "../../reading/permalink.ts";
import { useDocumentWords, useName, useOpening, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";
import type { SourceColumn } from "./table-files.ts";

type Notes = readonly (readonly [string, string])[];

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
