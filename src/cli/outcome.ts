import type { Check } from "../core/checks/check.ts";
import type { DatasetComparison } from "../core/document/compare-datasets.ts";
import type { Dataset } from "../core/document/dataset.ts";
import type { Language } from "../core/format-amount.ts";
import type { Finding } from "../core/importer/finding.ts";
import { type ListedChange, listedChanges } from "./listed-changes.ts";
import { words } from "./words.ts";

/** What a command has found out; with --json it is printed as one object. */
export interface Outcome {
  readonly read: {
    readonly statements: number;
    readonly rows: number;
    readonly projects: number;
    readonly indicators: number;
    readonly complete: boolean;
  };
  readonly checks: readonly Check[];
  readonly findings: readonly (Finding & { readonly message: string })[];
  /** only where --against names an earlier data set */
  readonly changes?: readonly ListedChange[];
}

export function outcomeOf(
  dataset: Dataset | null,
  checks: readonly Check[],
  findings: readonly Finding[],
  lang: Language,
  comparison: DatasetComparison | null = null,
): Outcome {
  const statements = dataset?.statements ?? [];
  const projects = dataset?.projects ?? [];
  return {
    read: {
      statements: statements.length,
      rows: statements.flatMap(({ sides }) => sides.flatMap(({ rows }) => rows)).length,
      projects: projects.length,
      indicators: projects.flatMap(({ indicators }) => indicators).length,
      complete: dataset?.complete ?? false,
    },
    checks,
    findings: findings.map(({ level, kind, line, values }) => ({
      level,
      kind,
      line,
      message: words(lang, kind, values),
      values,
    })),
    ...(comparison === null ? {} : { changes: listedChanges(comparison) }),
  };
}

/** 0: read, nothing contradicts itself. 1: read, with mismatches. 2: not readable, or cut short. */
export function exitCode({ read, checks }: Outcome): number {
  if (!read.complete) return 2;
  return checks.some(({ verdict }) => verdict === "mismatch") ? 1 : 0;
}
