import type { Dataset } from "../../core/document/dataset.ts";
import { dataPackage } from "../../core/exports/data-package.ts";
import { notesSheet } from "../../core/exports/sheet.ts";
import { statementSheets } from "../../core/exports/statement-sheets.ts";
import { statementTables } from "../../core/exports/tables/statements.ts";
import { usePermalink } from "../../reading/permalink.ts";
import { useDocumentWords, useEnglish, useName, useOpening, useWords } from "../../reading/reading.tsx";
import { plainTitle, statementNumber } from "../../reading/statement-number.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Item } from "./Item.tsx";
import { Outcome } from "./Outcome.tsx";
import { csvOf } from "./table-files.ts";
import { toXlsx } from "./to-xlsx.ts";
import { useFileName, useNotes, useSourceLine } from "./use-file-words.ts";
import { type Files, useFiles } from "./use-files.ts";
import { useFlatTables } from "./use-flat-tables.ts";

/** The whole budget to take away: every statement in the statutory layout, the standard package, the data set where it is not linked beside. */
export function WholeFiles({
  dataset,
  files,
  hasDataset = false,
}: {
  dataset: Dataset;
  files: Files;
  hasDataset?: boolean;
}) {
  const t = useWords("downloads");
  const name = useFileName();
  const notes = useNotes("data", dataset);
  const sourceLine = useSourceLine();
  const statements = useStatementsBook(dataset);
  const packed = usePackage(dataset);
  const cells = useFlatTables("statements", statementTables, dataset, { isWhole: true });
  const text = () => `${JSON.stringify(dataset, null, 2)}\n`;
  return (
    <>
      <Item
        about={t("about.statements", { count: dataset.statements.length })}
        onClick={() =>
          files.offer(
            name(t("kind.statements"), "xlsx"),
            () => toXlsx([...statements(), notesSheet(t("sheet.notes"), notes(t("kind.statements")))]),
            () =>
              cells()
                .map((table) => csvOf(table, sourceLine(table)))
                .join("\r\n"),
          )
        }
      >
        {`${t("kind.xlsx")} · ${t("kind.statements")}`}
      </Item>
      <Item
        about={t("about.package")}
        onClick={() =>
          files.offer(
            name(t("kind.package"), "zip"),
            async () => {
              const { zipOf } = await import("./zip.ts");
              return new Blob([zipOf(packed())], { type: "application/zip" });
            },
            () => packed()["data/facts.csv"] ?? "",
          )
        }
      >
        {`${t("kind.zip")} · ${t("kind.package")}`}
      </Item>
      {!hasDataset && (
        <Item
          about={t("about.dataset")}
          onClick={() =>
            files.offer(
              name(t("kind.dataset"), "json"),
              () => new Blob([text()], { type: "application/json;charset=utf-8" }),
              text,
            )
          }
        >
          {`${t("kind.json")} · ${t("kind.dataset")}`}
        </Item>
      )}
    </>
  );
}

/** The files of the standard package, in the words of the page. */
function usePackage(dataset: Dataset) {
  const t = useWords("downloads");
  const englishOf = useEnglish();
  const notes = useNotes("data", dataset);
  const nameOf = useName();
  const address = usePermalink({ view: "data" });
  const names = useDocumentWords();
  const { unit, year, version } = useOpening();
  return () => {
    const values = { unit: nameOf(unit).text, year, ...names };
    return dataPackage(dataset, englishOf, {
      title: t("package.title", values),
      description: t("package.description"),
      sourceTitle: t("notes.sourceText", values),
      licenceTitle: t("notes.rightsText"),
      version,
      address,
      readme: notes(t("kind.package"))
        .map(([term, text]) => `${term}: ${text}\r\n`)
        .join(""),
    });
  };
}

function useStatementsBook(dataset: Dataset) {
  const t = useWords("downloads");
  const shell = useWords("shell");
  const nameOf = useName();
  const { language } = usePageState();
  return () =>
    statementSheets(dataset, {
      name: (printed, code) => nameOf(printed, code ?? null).text,
      stub: (head) => t(`sheet.stub.${head}`),
      side: (side) => t(`sheet.side.${side}`),
      unit: (unit) => shell(`unit.${unit}`),
      unitLine: (unit) => t("sheet.unitLine", { unit }),
      sheetName: ({ number, title }) => {
        const plain = plainTitle(nameOf(title).text);
        return number === null ? plain : t("sheet.nameOf", { number: statementNumber(number, language), title: plain });
      },
    });
}

/** The same beside each other on the page, with how they went. */
export function WholeDownloads({ dataset }: { dataset: Dataset }) {
  const files = useFiles();
  return (
    <>
      <WholeFiles dataset={dataset} files={files} hasDataset />
      <Outcome files={files} />
    </>
  );
}
