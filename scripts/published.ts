import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalogFolder } from "../src/cli/catalog-folder.ts";
import type { CatalogEntry } from "../src/core/catalog/catalog.ts";
import type { Dataset } from "../src/core/document/dataset.ts";
import { decodeDataset } from "../src/core/document/decode-dataset.ts";
import { type EnglishLists, readEnglishLists } from "../src/core/document/english-names.ts";

/** A data set as a page is built from it. */
export interface Published {
  /** `<unit>/<year>` */
  readonly id: string;
  /** its address and that of the document, from the page */
  readonly datasetPath: string;
  readonly sourcePath: string;
  readonly dataset: Dataset;
  readonly sha256: string;
  readonly lists: Required<EnglishLists>;
}

/** One that cannot be read stops no other: it has no page, and is named. */
function attempt(read: () => Published): Published | null {
  try {
    return read();
  } catch (error) {
    console.warn(`no page: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

export interface PublishedSite {
  /** what stands in index.html */
  readonly first: Published;
  readonly count: number;
  /** each data set of the catalogue in turn, the first one among them; one is held in memory at a time */
  all(): Iterable<Published>;
}

/** Reads what the pages are built from. What stands in a page is not checked again there, so it is checked here: checksum and shape. */
export function readPublished(publicFolder: string): PublishedSite {
  const folder = join(publicFolder, "data");
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const catalog = readCatalogFolder(folder);
  if (catalog === null) throw new Error("catalog.json is no catalogue");
  const { datasets } = catalog;
  const first = datasets.find(({ id }) => id === catalog.default);
  if (first === undefined) throw new Error(`catalog.json has no data set ${catalog.default}`);
  const national = {
    functional: json("classification/functional.json"),
    economic: json("classification/economic.json"),
    terms: json("classification/terms.json"),
  };

  function read(entry: CatalogEntry): Published {
    const bytes = readFileSync(join(folder, entry.path));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== entry.sha256)
      throw new Error(`${entry.path} is not the file that catalog.json describes: ${sha256}`);
    const decoded = decodeDataset(bytes.toString("utf8"));
    if (!decoded.ok) throw new Error(`${entry.path} is no data set: ${JSON.stringify(decoded.problem)}`);
    const dataset = decoded.value;
    const english = entry.path.replace(/\.json$/, ".en.json");
    return {
      id: entry.id,
      datasetPath: `data/${entry.path}`,
      sourcePath: `data/${entry.path.replace(/[^/]*$/, dataset.source.file)}`,
      dataset,
      sha256,
      // somebody has to write it first; until then its texts are Chinese, marked as such
      lists: readEnglishLists({ ...national, unit: existsSync(join(folder, english)) ? json(english) : {} }),
    };
  }
  return {
    first: read(first),
    count: datasets.length,
    *all() {
      for (const entry of datasets) {
        const published = attempt(() => read(entry));
        if (published !== null) yield published;
      }
    },
  };
}
