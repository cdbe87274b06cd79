import type { Language } from "../../core/format-amount.ts";
import { exitCode } from "../outcome.ts";
import { checkLine } from "../print-outcome.ts";
import { type Block, heading, list, paragraph, table } from "../report/blocks.ts";
import { htmlOf } from "../report/html.ts";
import { markdownOf } from "../report/markdown.ts";
import { adviceOn, sayIn } from "../report/say.ts";
import { words } from "../words.ts";
import type { DocumentResult } from "./document-result.ts";

const mismatches = ({ checks }: DocumentResult) => checks.filter(({ verdict }) => verdict === "mismatch");
const graver = ({ findings }: DocumentResult) => findings.filter(({ level }) => level !== "info");

const countsOf = (results: readonly DocumentResult[]) => ({
  count: results.length,
  clean: results.filter((result) => exitCode(result) === 0).length,
  mismatch: results.filter((result) => exitCode(result) === 1).length,
  unread: results.filter((result) => exitCode(result) === 2).length,
});

/** One line a document, and a line for all, for a person at a terminal. */
export const folderLines = (results: readonly DocumentResult[], lang: Language): readonly string[] => [
  ...results.map((result) => {
    const { file, name, year, read } = result;
    const [why] = result.findings.filter(({ level }) => level === "error");
    return words(lang, `cli.folder.${exitCode(result)}`, {
      file,
      name: name ?? "",
      year: year ?? "",
      statements: read.statements,
      mismatch: mismatches(result).length,
      why: why?.message ?? "",
    });
  }),
  words(lang, "cli.folder.all", countsOf(results)),
];

/** The report of a run over a folder: a table of all documents, then what somebody has to look at in each; HTML where the file's name says so, else Markdown. */
export function folderReport(path: string, results: readonly DocumentResult[], lang: Language): string {
  const say = sayIn(lang);
  const blocks: readonly Block[] = [
    heading(1, say("folder.title")),
    paragraph(words(lang, "cli.folder.all", countsOf(results))),
    table(
      [
        say("folder.file"),
        say("folder.unit"),
        `#${say("folder.year")}`,
        `#${say("folder.statements")}`,
        `#${say("folder.checks")}`,
        `#${say("folder.mismatches")}`,
        `#${say("folder.findings")}`,
        say("folder.result"),
      ],
      results.map((result) => [
        result.file,
        result.name ?? "—",
        String(result.year ?? "—"),
        String(result.read.statements),
        String(result.checks.length),
        String(mismatches(result).length),
        String(graver(result).length),
        say(`folder.result.${exitCode(result) as 0 | 1 | 2}`),
      ]),
    ),
    ...results.flatMap((result) => documentBlocks(result, lang)),
  ];
  return /\.html?$/i.test(path) ? htmlOf(blocks, lang) : markdownOf(blocks);
}

function documentBlocks(result: DocumentResult, lang: Language): readonly Block[] {
  const say = sayIn(lang);
  const [wrong, found] = [mismatches(result), graver(result)];
  if (wrong.length === 0 && found.length === 0) return [];
  return [
    heading(2, result.file),
    ...(wrong.length === 0 ? [] : [list(wrong.map((check) => checkLine(check, null, lang)))]),
    ...(found.length === 0
      ? []
      : [
          table(
            [say("head.level"), `#${say("head.line")}`, say("head.finding"), say("head.do")],
            found.map(({ level, line, kind, message }) => [
              say(`level.${level}`),
              line === null ? say("wholeDocument") : String(line),
              message,
              adviceOn(lang, kind, level),
            ]),
          ),
        ]),
  ];
}
