import * as v from "valibot";
import { type DatasetProblem, decodeDataset } from "../core/document/decode-dataset.ts";
import { englishNames, readEnglishLists } from "../core/document/english-names.ts";
import { failed, ok, type Result } from "../core/result.ts";
import { openingOf } from "../core/views/opening.ts";
import { type CatalogEntry, catalogSchema } from "./catalog.ts";
import { type FetchProblem, fetchBytes, readUtf8 } from "./fetch-text.ts";
import type { PageSource } from "./page-source.ts";
import { sha256 } from "./sha256.ts";

/** Why a data set is not shown. Nothing of it is: a figure that could not be verified is no figure. */
export type OpenProblem =
  | FetchProblem
  | DatasetProblem
  | { readonly kind: "unknownDataset" }
  | { readonly kind: "badCatalog" }
  | { readonly kind: "unverified" };

/** Fetches, verifies and decodes a data set of the catalogue, with English where it is published. `base` is the address of the page's `data/` folder. */
export async function fetchDataset(id: string, base: string): Promise<Result<PageSource, OpenProblem>> {
  const entry = await findEntry(id, base);
  if (!entry.ok) return entry;
  const first = await readDataset(entry.value, base);
  // a connection cut in the middle is worth one more try; the second answer stands
  const read = !first.ok && first.problem.kind === "notJson" ? await readDataset(entry.value, base) : first;
  if (!read.ok) return read;
  const dataset = read.value;
  const english = await Promise.all(
    [
      "classification/functional.json",
      "classification/economic.json",
      "classification/terms.json",
      entry.value.path.replace(/\.json$/, ".en.json"),
    ].map((path) => readJson(`${base}${path}`)),
  );
  const [functional, economic, terms, unit] = english;
  return ok({
    opening: openingOf(dataset, entry.value.sha256),
    dataset,
    english: englishNames(dataset, readEnglishLists({ functional, economic, terms, unit })),
  });
}

async function findEntry(id: string, base: string): Promise<Result<CatalogEntry, OpenProblem>> {
  const text = await readText(`${base}catalog.json`);
  if (!text.ok) return text;
  const catalog = v.safeParse(catalogSchema, parsedOr(text.value, null));
  if (!catalog.success) return failed({ kind: "badCatalog" });
  const entry = catalog.output.datasets.find((candidate) => candidate.id === id);
  return entry === undefined ? failed({ kind: "unknownDataset" }) : ok(entry);
}

async function readDataset(entry: CatalogEntry, base: string) {
  const bytes = await fetchBytes(`${base}${entry.path}`);
  if (!bytes.ok) return bytes;
  const text = readUtf8(bytes.value);
  if (!text.ok) return text;
  const decoded = decodeDataset(text.value);
  if (!decoded.ok) return decoded;
  return (await sha256(bytes.value)) === entry.sha256 ? decoded : failed({ kind: "unverified" } as const);
}

async function readText(address: string): Promise<Result<string, FetchProblem>> {
  const bytes = await fetchBytes(address);
  return bytes.ok ? readUtf8(bytes.value) : bytes;
}

/** English is a courtesy: where it does not arrive, the Chinese stands, marked as such. */
async function readJson(address: string): Promise<unknown> {
  const text = await readText(address);
  return text.ok ? parsedOr(text.value, undefined) : undefined;
}

function parsedOr<T>(text: string, otherwise: T): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
