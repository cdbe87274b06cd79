import type { Language } from "../core/format-amount.ts";
import type { Host } from "./embed/join-host.ts";

/** What the scripts inside the page hand to the bundle, and the only thing that both know. */
export interface Handover {
  /** the language that the page was served in */
  readonly served: Language;
  /** the language that the reader gets, and that the islands of the first screen are in once they have been swapped */
  readonly language: Language;
  /** the page as served shows what is asked for: its scripts wait for the reader */
  readonly isDeferred: boolean;
  /** clicks on islands that are not hydrated yet, oldest first */
  readonly clicks: Element[];
  /** the page that this one is framed in, where it is an embed */
  readonly host: Host | null;
  /** set by the bundle: an island was clicked and should hydrate now */
  hydrate: ((island: Element) => void) | null;
  /** asked for by the page as it is read: puts what has come into the language of the reader */
  swap(script: Element | null): void;
  /** the scripts are on their way: from now on the start may fail */
  begin(): void;
  /** said by the bundle once the first islands are hydrated: from now on a failure stays within the island it happens in */
  started(): void;
  /** after a failure: opens the page anew where the site has a newer one by now, and says whether it does */
  renew(): Promise<boolean>;
  /** leaves the page as it was served: readable, with nothing on it that waits for a script */
  giveBack(): void;
}

declare global {
  interface Window {
    mingbai?: Handover;
  }
}
