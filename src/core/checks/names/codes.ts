import type { PrintedWords } from "../../document/cell-figure.ts";
import { labelCell, type Table, tablesListing, traitsOf } from "../../document/tables.ts";
import { groupBy } from "../../group-by.ts";
import { plain } from "../../lexicon/numbering.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** One code has one name in every table by function. Names are compared as printed, spaces apart. */
const oneCodeOneName: Rule = ({ dataset }) => {
  const tables = tablesListing(dataset, ["functions"]);
  const printed = groupBy(tables.flatMap(namesIn), ({ code }) => code);
  return [...printed].flatMap(([code, named]): readonly Claim[] => {
    const names = named.map(({ words }) => words);
    const [first] = names;
    if (first === undefined || names.length < 2) return [];
    const others = names.filter(({ text }) => text !== first.text);
    return [
      {
        ...claimHead("names", "oneCodeOneName", "codes", code, "label"),
        values: { code, names: [...new Set(names.map(({ text }) => text))].join(" / ") },
        relation: "sameWords",
        left: others.length === 0 ? [first] : names.filter(({ text }) => text === first.text),
        right: others.length === 0 ? names.slice(1) : others,
      },
    ];
  });
};

/** What a budget takes in (表七, 表九) has codes of its own, for revenue. */
const namesIn = (table: Table): readonly { readonly code: string; readonly words: PrintedWords }[] =>
  traitsOf(table).money !== "all" && table.side.side === "revenue"
    ? []
    : table.side.rows.flatMap((row) =>
        row.code === null ? [] : [{ code: row.code, words: { cell: labelCell(table, row), text: plain(row.label) } }],
      );

/** Names of one code in all tables by function; differences are notes. */
export const rules: RuleSet = {
  kinds: ["oneCodeOneName"],
  rules: [oneCodeOneName],
};
