import type { Check } from "../../core/checks/check.ts";
import type { Statement } from "../../core/document/dataset.ts";
import { isEmptyStatement } from "../../core/document/statement.ts";
import type { Finding } from "../../core/importer/finding.ts";
import { readStatementTitle } from "../../core/importer/outline/statement-titles.ts";
import type { OpenedDocument } from "./opened-document.ts";

/** `unread`: printed, and not understood as a whole or in part; `missing`: only the contents name it. */
export type StatementState = "read" | "empty" | "unread" | "missing";

export interface ReviewedStatement {
  /** null: a table that is no statement which we know */
  readonly id: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly line: number | null;
  readonly rows: number;
  readonly state: StatementState;
  /** read in part: what was read is kept, and carries no check */
  readonly isCut: boolean;
}

export interface Review {
  readonly statements: readonly ReviewedStatement[];
  readonly rows: number;
  readonly sheets: number;
  readonly mismatches: readonly Check[];
  readonly notes: readonly Check[];
  readonly tails: number;
  /** checks that were made at all */
  readonly checked: number;
  /** what could not be read or placed, the gravest first; what the list of statements says is left out */
  readonly unplaced: readonly Finding[];
  readonly infos: readonly Finding[];
  readonly isComplete: boolean;
}

/** Said by the list of statements itself. */
const OF_STATEMENTS: readonly Finding["kind"][] = ["unknownStatements", "statementMissing"];

/** What a person should see of a document before anything else is made of it. */
export function reviewOf({ dataset, checks, findings }: OpenedDocument): Review {
  const statements = [...dataset.statements.map(readOne), ...unreadOnes(findings), ...missingOnes(findings)];
  const judged = (verdict: Check["verdict"]) => checks.filter((check) => check.verdict === verdict);
  const others = findings.filter(({ kind }) => !OF_STATEMENTS.includes(kind));
  const level = (wanted: Finding["level"]) => others.filter((finding) => finding.level === wanted);
  return {
    statements: statements.sort((one, two) => (one.line ?? Infinity) - (two.line ?? Infinity)),
    rows: statements.reduce((sum, { rows }) => sum + rows, 0),
    sheets: dataset.projects.length,
    mismatches: judged("mismatch"),
    notes: judged("note"),
    tails: judged("rounding").length,
    checked: checks.filter(({ verdict }) => verdict !== "not-applicable").length,
    unplaced: [...level("error"), ...level("warning")],
    infos: level("info"),
    isComplete: dataset.complete,
  };
}

function readOne(statement: Statement): ReviewedStatement {
  const { id, number, title, line } = statement;
  const isCut = statement.complete === false;
  const state = isCut ? "unread" : isEmptyStatement(statement) ? "empty" : "read";
  const rows = statement.sides.reduce((sum, side) => sum + side.rows.length, 0);
  return { id, number, title, line, rows, state, isCut };
}

/** Titles that the importer found and could not read the table of; the first stands at the line of the finding. */
function unreadOnes(findings: readonly Finding[]): readonly ReviewedStatement[] {
  return findings.flatMap(({ kind, line, values }) =>
    kind === "unknownStatements"
      ? String(values.titles)
          .split("；")
          .map((title, at) => unmet(title, at === 0 ? line : null, "unread"))
      : [],
  );
}

const missingOnes = (findings: readonly Finding[]): readonly ReviewedStatement[] =>
  findings.flatMap(({ kind, line, values }) =>
    kind === "statementMissing" ? [unmet(String(values.title), line, "missing")] : [],
  );

const unmet = (title: string, line: number | null, state: "unread" | "missing"): ReviewedStatement => {
  const read = readStatementTitle(title, null);
  return { id: read?.id ?? null, number: read?.number ?? null, title, line, rows: 0, state, isCut: false };
};
