import type { Check } from "../checks/check.ts";
import { checkDataset } from "../checks/check-dataset.ts";
import { budgetOf } from "../document/budget.ts";
import type { Dataset } from "../document/dataset.ts";
import { datasetIdOf } from "../document/dataset-id.ts";
import { type DocumentKind, documentKind } from "../document/document-kind.ts";
import { type Overview, overviewOf } from "./overview.ts";

/** Where the page of an opened document comes from. */
export interface OpenedFrom {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** yyyy-mm-dd */
  readonly on: string;
  /** the version of the program that read it */
  readonly program: string;
}

/** The little that the header and the first screen need; a plain object, so that no arithmetic is loaded at the start. */
export interface Opening {
  readonly datasetId: string;
  readonly unit: string;
  readonly year: number;
  /** first twelve digits of the SHA-256 of the data set's file */
  readonly version: string;
  /** of the data set's file, as the catalogue has it */
  readonly sha256: string;
  readonly source: { readonly file: string; readonly url: string | null; readonly published: string | null };
  readonly complete: boolean;
  readonly document: DocumentKind;
  /** where the document is published nowhere, and was opened by a reader */
  readonly opened?: OpenedFrom;
  readonly overview: Overview;
}

/** Computes what the header and the first screen show; runs at build for the default data set, in the page for any other. `sha256` is that of the data set's file. */
export function openingOf(dataset: Dataset, sha256 = "", checks: readonly Check[] = checkDataset(dataset)): Opening {
  const { file, url, published } = dataset.source;
  return {
    datasetId: datasetIdOf(dataset),
    unit: dataset.unit.name,
    year: dataset.year,
    version: sha256.slice(0, 12),
    sha256,
    source: { file, url, published },
    complete: dataset.complete,
    document: documentKind(dataset),
    overview: overviewOf(budgetOf(dataset), checks),
  };
}
