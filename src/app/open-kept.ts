import { keptDocument } from "../features/open-document/kept.ts";
import type { OpenedDocument } from "../features/open-document/opened-document.ts";
import { enclose } from "../reading/portable.ts";
import { keepReading, openedFiles, openedSource } from "./opened-source.ts";
import type { PageSource } from "./page-source.ts";

let shown: OpenedDocument | null = null;

/** The document that was opened here and that the page shows; null where it shows what is published. */
export const shownDocument = (): OpenedDocument | null => shown;

/** What the page shows of the document that is kept on this computer; null where there is none any more. */
export async function openKept(): Promise<PageSource | null> {
  const kept = await keptDocument();
  if (kept === null) return null;
  keepReading(kept);
  enclose(openedFiles(kept));
  shown = kept;
  return openedSource(kept, new URL("data/", document.baseURI).href);
}
