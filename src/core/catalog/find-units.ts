import * as v from "valibot";
import { INDEX_ROOT, type IndexNode, nodeSchema } from "./unit-index.ts";
import { type CatalogUnit, compareUnits, fits, wordsOfQuestion } from "./units.ts";

/** The units that fit a question. `isWhole` is false where more may fit than are here and the question has to be longer. */
export interface FoundUnits {
  readonly units: readonly CatalogUnit[];
  readonly count: number;
  readonly isWhole: boolean;
}

/** Searches the units at hand; without a question all of them, the newest first. */
export function findUnits(units: readonly CatalogUnit[], question: string): FoundUnits {
  const words = wordsOfQuestion(question);
  const found = units.filter((unit) => fits(unit, words)).sort(compareUnits(words));
  return { units: found, count: found.length, isWhole: true };
}

/** Searches the index of many units. `readFile` gives the parsed file of a path below `data/`, or null; a file that cannot be read finds nothing. */
export async function findIndexedUnits(
  question: string,
  readFile: (path: string) => Promise<unknown>,
): Promise<FoundUnits | null> {
  const words = wordsOfQuestion(question);
  const reached = await Promise.all((words.length === 0 ? [""] : words).map((word) => reach(word, readFile)));
  const nodes = reached.filter((node) => node !== null);
  if (nodes.length < reached.length) return null;
  const found = nodes.map(({ units, count }) => {
    const fitting = units.filter((unit) => fits(unit, words));
    return { units: fitting, count, isWhole: units.length === count };
  });
  // a word that is a year is no beginning of a name and finds nothing by itself
  const [best] = found.filter(({ count }) => count > 0).sort(byPromise);
  if (best === undefined) return { units: [], count: 0, isWhole: true };
  const units = best.units.sort(compareUnits(words));
  const isCounted = best.isWhole || words.length > 1;
  return { units, count: isCounted ? units.length : best.count, isWhole: best.isWhole };
}

const byPromise = (one: FoundUnits, two: FoundUnits): number =>
  Number(two.isWhole) - Number(one.isWhole) || one.count - two.count;

/** Follows a word through the tree, to the node where it ends or that holds all that go on like it. */
async function reach(word: string, readFile: (path: string) => Promise<unknown>): Promise<IndexNode | null> {
  let rest = word;
  let path = INDEX_ROOT;
  for (;;) {
    const read = v.safeParse(nodeSchema, await readFile(path));
    if (!read.success) return null;
    const node = read.output;
    if (rest === "" || Object.keys(node.more).length === 0) return node;
    const edge = Object.keys(node.more).find((each) => each.startsWith(rest) || rest.startsWith(each));
    if (edge === undefined) return { ...node, count: 0, units: [], more: {} };
    rest = rest.slice(edge.length);
    path = node.more[edge] as string;
  }
}
