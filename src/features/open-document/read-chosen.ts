import type { NamedBytes } from "../../core/readers/read-document.ts";
import type { OpenedDocument } from "./opened-document.ts";
import { startReading } from "./start-reading.ts";

/** Reads files as one document, to be set beside another; null where they cannot be read. Nothing of it is kept. */
export async function readChosen(files: readonly File[]): Promise<OpenedDocument | null> {
  try {
    const read = await Promise.all(
      files.map(
        async (file): Promise<NamedBytes> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
      ),
    );
    const result = await startReading(read, null, () => {}).result;
    return result !== "failed" && result.kind === "read" ? result.opened : null;
  } catch {
    return null;
  }
}
