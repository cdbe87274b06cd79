import type { Check } from "../core/checks/check.ts";
import type { Statement } from "../core/document/dataset.ts";
import type { CheckedSource } from "./open-entry.ts";

/** A large data set as a worker sends it: received at once it would stop the page. The last part has everything but statements and checks. */
export type SourcePart =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "checks"; readonly checks: readonly Check[] }
  | { readonly kind: "end"; readonly source: CheckedSource };

const MOST_CHECKS = 1000;

export function* partsOf(source: CheckedSource): Generator<SourcePart> {
  const { dataset, checks } = source;
  for (const statement of dataset.statements) yield { kind: "statement", statement };
  for (let at = 0; at < checks.length; at += MOST_CHECKS)
    yield { kind: "checks", checks: checks.slice(at, at + MOST_CHECKS) };
  yield { kind: "end", source: { ...source, dataset: { ...dataset, statements: [] }, checks: [] } };
}

/** Collects the parts; gives the source with the last one, and null before it. */
export function collector(): (part: SourcePart) => CheckedSource | null {
  const statements: Statement[] = [];
  const checks: Check[] = [];
  return (part) => {
    if (part.kind === "end") return { ...part.source, dataset: { ...part.source.dataset, statements }, checks };
    if (part.kind === "statement") statements.push(part.statement);
    else checks.push(...part.checks);
    return null;
  };
}
