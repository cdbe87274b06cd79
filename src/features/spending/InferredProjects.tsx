import type { FunctionalLine } from "../../core/budget/functional-tree.ts";

export function InferredProjects(_: { line: FunctionalLine }) {
  return null;
}
