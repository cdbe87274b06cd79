import * as v from "valibot";
import { groupBy } from "../group-by.ts";
import { beginsWith, type CatalogUnit, compareUnits, keysOf, unitSchema } from "./units.ts";

/**
 * The index of many units for a search without a server: a tree over the beginnings of their keys, one file a node. A question
 * opens one file for each branching of the tree on its way, and no more.
 */
export const nodeSchema = v.object({
  schemaVersion: v.literal(1),
  /** how many units have a key that begins as this node says */
  count: v.number(),
  /** all of them, or the first to offer where they are too many */
  units: v.array(unitSchema),
  /** how the keys go on, and the file for each; several may share a file, which then has no `more` */
  more: v.record(v.string(), v.pipe(v.string(), v.regex(/^catalog\/units[\w-]*\.json$/))),
});
export type IndexNode = Readonly<v.InferOutput<typeof nodeSchema>>;

export const INDEX_ROOT = "catalog/units.json";
/** Units in a file that holds all of its own: about 6 kB on their way. */
const IN_A_FILE = 120;
/** Units that a file offers before the question is long enough. */
const FIRST = 24;

/** A key and its unit, by its place in the order in which units are offered. */
interface Key {
  readonly key: string;
  readonly at: number;
}

/** The files of the index, by path below `data/`. */
export function unitIndexFiles(units: readonly CatalogUnit[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const offered = [...units].sort(compareUnits([]));
  const keys = offered.flatMap((unit, at) => keysOf(unit).map((key) => ({ key, at })));
  keys.sort((one, two) => (one.key < two.key ? -1 : one.key > two.key ? 1 : one.at - two.at));
  const nextPath = () => `catalog/units-${files.size}.json`;
  const write = (path: string, count: number, places: readonly number[], more: IndexNode["more"]): string => {
    const node: IndexNode = { schemaVersion: 1, count, units: places.map((at) => offered[at] as CatalogUnit), more };
    files.set(path, `${JSON.stringify(node)}\n`);
    return path;
  };
  const leaf = (own: readonly Key[]): string => {
    const all = unitsBehind(own);
    return write(nextPath(), all.length, all, {});
  };
  const branch = (own: readonly Key[], prefix: string, path: string): string => {
    files.set(path, "");
    const all = unitsBehind(own);
    const begins = (at: number) => prefix !== "" && beginsWith(offered[at] as CatalogUnit, [prefix]);
    const first = [...all.filter(begins), ...all.filter((at) => !begins(at))].slice(0, FIRST);
    const more: Record<string, string> = {};
    for (const group of grouped(edgesOf(own, prefix.length))) {
      const [only] = group;
      const isLarge = only !== undefined && only.units > IN_A_FILE;
      const file = isLarge
        ? branch(only.keys, prefix + only.edge, nextPath())
        : leaf(group.flatMap(({ keys: some }) => some));
      for (const { edge } of group) more[edge] = file;
    }
    return write(path, all.length, first, more);
  };
  branch(keys, "", INDEX_ROOT);
  return files;
}

/** The units of some keys, each once, in the order in which they are offered. */
const unitsBehind = (keys: readonly Key[]): readonly number[] =>
  [...new Set(keys.map(({ at }) => at))].sort((one, two) => one - two);

interface Edge {
  readonly edge: string;
  readonly keys: readonly Key[];
  /** how many units they are of */
  readonly units: number;
}

/** Sorted keys by their next character after `length`, each edge as long as all of its keys agree; a key that ends there has none. */
function edgesOf(sorted: readonly Key[], length: number): readonly Edge[] {
  const continued = sorted.filter(({ key }) => key.length > length);
  return [...groupBy(continued, ({ key }) => key.charAt(length)).values()].map((keys) => {
    const first = keys[0]?.key ?? "";
    const last = keys[keys.length - 1]?.key ?? "";
    let end = length + 1;
    while (end < first.length && first[end] === last[end]) end += 1;
    return { edge: first.slice(length, end), keys, units: new Set(keys.map(({ at }) => at)).size };
  });
}

/** Neighbouring edges that fit into one file together; a large one stands alone. */
function grouped(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const groups: Edge[][] = [];
  let left = 0;
  for (const edge of edges) {
    if (edge.units <= left) groups[groups.length - 1]?.push(edge);
    else groups.push([edge]);
    left = (edge.units <= left ? left : IN_A_FILE) - edge.units;
  }
  return groups;
}
