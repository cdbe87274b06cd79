import type { ReactNode } from "react";

/** Signs that close what stands before them, and never begin a line. */
const CLOSING = /^[，。；：、！？）》」』”’…,.;:!?)%]+/;
/** Signs that open what follows, and never end a line. */
export const OPENING = /[（《「『“‘([]+$/;

/** A piece of running text: words, or a node that a line may break around, such as a button. */
export type Run = { readonly key: string; readonly words: string } | { readonly key: string; readonly node: ReactNode };

const isNode = (run: Run | undefined): run is Extract<Run, { node: ReactNode }> => run !== undefined && "node" in run;
const isSet = (node: ReactNode): boolean =>
  node !== null && node !== undefined && node !== "" && typeof node !== "boolean";

/**
 * Running text in which the signs beside a figure or a term stay with it. Browsers break a line before and after a button whatever
 * stands there, so that a comma would open the next line. Runs of words are spans of their own, so that a browser's translator can
 * replace them without touching a figure.
 */
export function Joined({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (!isNode(run)) {
      const words = isNode(before) && isSet(before.node) ? run.words.replace(CLOSING, "") : run.words;
      const own = isNode(after) && isSet(after.node) ? words.replace(OPENING, "") : words;
      return own === "" ? null : <span key={`${run.key} ${own}`}>{own}</span>;
    }
    if (!isSet(run.node)) return null;
    const closing = after === undefined || isNode(after) ? "" : (CLOSING.exec(after.words)?.[0] ?? "");
    const rest = before === undefined || isNode(before) ? "" : leftOf(before.words, runs[index - 2]);
    const opening = OPENING.exec(rest)?.[0] ?? "";
    return (
      <span key={run.key} className={opening === "" && closing === "" ? undefined : "joined"}>
        {opening !== "" && <span>{opening}</span>}
        {run.node}
        {closing !== "" && <span key={closing}>{closing}</span>}
      </span>
    );
  });
}

/** Nodes in a row with a sign between them, which stays with the node before it. */
export const listRuns = (nodes: readonly ReactNode[], comma: string): readonly Run[] =>
  nodes.flatMap((node, index): readonly Run[] => [
    ...(index === 0 ? [] : [{ key: `${index} comma`, words: comma }]),
    { key: String(index), node },
  ]);

/** What of the words before a node has not gone to the node before them. */
const leftOf = (words: string, before: Run | undefined): string =>
  isNode(before) && isSet(before.node) ? words.replace(CLOSING, "") : words;
