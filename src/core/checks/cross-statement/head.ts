import type { StatementId } from "../../document/dataset.ts";
import type { ClaimHead } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** The head of a claim about a line of one statement, in one column, against another statement. */
export const headOf = (statement: StatementId, kind: string, line: string, column: string): ClaimHead =>
  claimHead("cross-statement", kind, statement, line, column);
