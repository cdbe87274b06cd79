import type { Language } from "../core/format-amount.ts";
import type { Host } from "./embed/join-host.ts";

/** What the script in the page's head does for the page as it is read, and for the bundle; the only thing that they share. */
export interface PageStart {
  /** the language that the reader gets, and that the islands of the first screen are in once they have been swapped */
  readonly language: Language;
  /** clicks on islands that are not hydrated yet, oldest first */
  readonly clicks: Element[];
  /** the page that this one is framed in, where it is an embed */
  readonly host: Host | null;
  /** set by the bundle: an island was clicked and should hydrate now */
  hydrate: ((island: Element) => void) | null;
  /** called behind the first screen and behind the last island: puts what has been read into the language of the reader */
  swap(script: Element | null): void;
  /** called at the end of the page: loads the bundle, now or with the first input */
  load(): void;
  /** said by the bundle once the first islands are hydrated: from now on a failure stays within the island it happens in */
  started(): void;
  /** after a failure: opens the page anew where the site has a newer one by now, and says whether it does */
  renew(): Promise<boolean>;
}

declare global {
  interface Window {
    mingbai?: PageStart;
  }
}
