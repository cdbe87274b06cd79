import { readFileSync } from "node:fs";
import { inventedUnits } from "../../../scripts/demo/city.ts";
import { inventedDocument } from "../../../scripts/demo/invented-document.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { importDocument } from "../../../src/core/importer/import-document.ts";
import type { ComparedDataset } from "../../../src/core/views/comparison/columns.ts";

const functional = JSON.parse(readFileSync("public/data/classification/functional.json", "utf8")) as {
  code: string;
  zh: string;
}[];
const names = new Map(functional.map(({ code, zh }) => [code, zh]));
const units = inventedUnits(40);

/** The budget of a unit of the invented city, printed and imported like any other. */
export function inventedBudgetOf(at: number, year: number): Dataset {
  const unit = units[at];
  if (unit === undefined) throw new Error(`no unit ${at}`);
  const { dataset } = importDocument(new TextEncoder().encode(inventedDocument(unit, year, names)), {
    unit: unit.id,
    year,
    sourceUrl: null,
    published: null,
    sha256: "0".repeat(64),
  });
  if (dataset === null) throw new Error(`the document of ${unit.name}, ${year}, was not read`);
  return dataset;
}

/** Data sets with an id each, as a comparison takes them. */
export const compared = (...datasets: readonly Dataset[]): readonly ComparedDataset[] =>
  datasets.map((dataset) => ({ id: `${dataset.unit.id}/${dataset.year}-${dataset.phase}`, dataset }));
