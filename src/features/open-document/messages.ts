import type { Finding } from "../../core/importer/finding.ts";
import type { NamedBytes } from "../../core/readers/read-document.ts";
import type { OpenedDocument } from "./opened-document.ts";

/** What the page asks the reading worker for. */
export interface ReadRequest {
  readonly files: readonly NamedBytes[];
  /** null: as the document prints it */
  readonly year: number | null;
  /** the day on which it is opened, yyyy-mm-dd */
  readonly today: string;
  /** the address of the folder with the character maps of fonts that a PDF does not bring along */
  readonly characterMaps: string;
}

/** How far a reading is. */
export interface ReadProgress {
  readonly kind: "progress";
  readonly file: string;
  /** from 1 */
  readonly fileNumber: number;
  readonly fileCount: number;
  /** null for a file without pages */
  readonly page: number | null;
  readonly pages: number | null;
  /** different statements whose titles have been met so far */
  readonly statements: number;
}

/** Nothing could be read; the findings say why, a file that is refused by its name. */
export interface Refused {
  readonly kind: "refused";
  readonly findings: readonly Finding[];
}

export type ReadResult = { readonly kind: "read"; readonly opened: OpenedDocument } | Refused;
export type ReadMessage = ReadProgress | ReadResult;
