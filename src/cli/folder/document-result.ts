import type { CatalogEntry } from "../../core/catalog/catalog.ts";
import type { Outcome } from "../outcome.ts";

/** What became of one document of a folder; what is null was not read. */
export interface DocumentResult extends Outcome {
  readonly file: string;
  readonly unit: string | null;
  readonly name: string | null;
  readonly year: number | null;
  readonly phase: string | null;
  /** the data set below the folder into which the run writes; null where none was written */
  readonly written: string | null;
  readonly entry: CatalogEntry | null;
}
