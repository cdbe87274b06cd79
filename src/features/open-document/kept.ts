import { clear, createStore, get, set } from "idb-keyval";
import type { OpenedDocument } from "./opened-document.ts";

/** A change of what an opened document is made of gives it another name, so that no page reads what an older one kept. */
const KEY = "document-1";

const storeOf = () => createStore("mingbai", "opened");

/** Keeps the document on this computer, in the place of the one before; false where the browser keeps nothing. */
export async function keepDocument(opened: OpenedDocument): Promise<boolean> {
  try {
    await set(KEY, opened, storeOf());
    return true;
  } catch {
    return false;
  }
}

/** The document that was opened last on this computer and not forgotten; null where there is none. */
export async function keptDocument(): Promise<OpenedDocument | null> {
  try {
    return (await get<OpenedDocument>(KEY, storeOf())) ?? null;
  } catch {
    return null;
  }
}

/** Removes everything that was kept of opened documents. */
export async function forgetDocuments(): Promise<void> {
  try {
    await clear(storeOf());
  } catch {
    // nothing is kept where nothing can be
  }
}
