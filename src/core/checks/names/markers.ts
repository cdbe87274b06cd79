import { statementCell } from "../../document/cell-reference.ts";
import { groupBy } from "../../group-by.ts";
import { ANY_NUMBER, plain } from "../../lexicon/numbering.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** What stands above the tables by itself is worded alike; its numbers differ. */
const markersAlike: Rule = ({ dataset }) => {
  const printed = dataset.statements.flatMap(({ id, marker }) =>
    marker === undefined
      ? []
      : [
          {
            text: marker.text,
            words: { cell: statementCell(id, marker.line, "marker"), text: wordingOf(marker.text) },
          },
        ],
  );
  if (printed.length < 2) return [];
  const all = printed.map(({ words }) => words);
  const groups = groupBy(all, ({ text }) => text);
  const [usual = [], ...others] = [...groups.values()].sort((one, other) => other.length - one.length);
  const claim: Claim = {
    ...claimHead("names", "markersAlike", "statements", "marker", "text"),
    values: { markers: printed.map(({ text }) => text).join(" / ") },
    relation: "sameWords",
    left: others.length === 0 ? usual.slice(0, 1) : usual,
    right: others.length === 0 ? usual.slice(1) : others.flat(),
  };
  return [claim];
};

/** 预算公开表10 is 预算公开表; numbers are digits or written out. */
const wordingOf = (marker: string): string => plain(marker).normalize("NFKC").replace(ANY_NUMBER, "#");

/** The markers above the tables (预算公开表1); differences are notes. */
export const rules: RuleSet = {
  kinds: ["markersAlike"],
  rules: [markersAlike],
};
