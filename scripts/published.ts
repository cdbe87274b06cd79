import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalogFolder } from "../src/cli/catalog-folder.ts";
import type { Dataset } from "../src/core/document/dataset.ts";
import { decodeDataset } from "../src/core/document/decode-dataset.ts";
import { type EnglishLists, readEnglishLists } from "../src/core/document/english-names.ts";

export interface Published {
  /** `<unit>/<year>` of the data set that stands in the page */
  readonly id: string;
  readonly isOneOfSeveral: boolean;
  /** its address and that of the document, from the page */
  readonly datasetPath: string;
  readonly sourcePath: string;
  readonly dataset: Dataset;
  readonly sha256: string;
  readonly lists: Required<EnglishLists>;
}

/** Reads what the page is built from. What stands in the page is not checked again there, so it is checked here: checksum and shape. */
export function readPublished(publicFolder: string): Published {
  const folder = join(publicFolder, "data");
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const catalog = readCatalogFolder(folder);
  if (catalog === null) throw new Error("catalog.json is no catalogue");
  const entry = catalog.datasets.find(({ id }) => id === catalog.default);
  if (entry === undefined) throw new Error(`catalog.json has no data set ${catalog.default}`);

  const bytes = readFileSync(join(folder, entry.path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== entry.sha256) throw new Error(`${entry.path} is not the file that catalog.json describes: ${sha256}`);
  const decoded = decodeDataset(bytes.toString("utf8"));
  if (!decoded.ok) throw new Error(`${entry.path} is no data set: ${JSON.stringify(decoded.problem)}`);

  const dataset = decoded.value;
  const english = entry.path.replace(/\.json$/, ".en.json");
  return {
    id: entry.id,
    isOneOfSeveral: catalog.datasets.length > 1,
    datasetPath: `data/${entry.path}`,
    sourcePath: `data/${entry.path.replace(/[^/]*$/, dataset.source.file)}`,
    dataset,
    sha256,
    lists: readEnglishLists({
      functional: json("classification/functional.json"),
      economic: json("classification/economic.json"),
      terms: json("classification/terms.json"),
      // somebody has to write it first; until then its texts are Chinese, marked as such
      unit: existsSync(join(folder, english)) ? json(english) : {},
    }),
  };
}

/** Every data set of the catalogue that can be read; the page itself verifies what it fetches, and says what it cannot read. */
export function readAllPublished(publicFolder: string): readonly { readonly id: string; readonly dataset: Dataset }[] {
  const folder = join(publicFolder, "data");
  return (readCatalogFolder(folder)?.datasets ?? []).flatMap(({ id, path }) => {
    const decoded = decodeDataset(readFileSync(join(folder, path), "utf8"));
    return decoded.ok ? [{ id, dataset: decoded.value }] : [];
  });
}
