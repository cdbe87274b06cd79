import { bytesOf } from "./file-bytes.ts";
import type { OpenedDocument } from "./opened-document.ts";
import { startReading } from "./start-reading.ts";

/** Reads files as one document, to be set beside another; null where they cannot be read. Nothing of it is kept. */
export async function readChosen(files: readonly File[]): Promise<OpenedDocument | null> {
  const read = await bytesOf(files);
  if (!read.ok) return null;
  const result = await startReading(read.value, null, () => {}).result;
  return result !== "failed" && result.kind === "read" ? result.opened : null;
}
