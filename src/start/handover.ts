import type { Language } from "../core/format-amount.ts";
import type { Host } from "./embed/join-host.ts";

/** What the scripts inside the page hand to the bundle, and the only thing that both know. */
export interface Handover {
  /** the language that the page was served in */
  readonly served: Language;
  /** the language that the reader gets, and that the prerendered markup is in once the islands have been swapped */
  readonly language: Language;
  /** clicks on parts not yet alive, oldest first */
  readonly clicks: HTMLElement[];
  /** the page that this one is framed in, where it is an embed */
  readonly host: Host | null;
  /** set by the bundle: a part was clicked and should wake now */
  wake: ((island: Element) => void) | null;
  /** asked for by the page as it is read: puts what has come into the language of the reader */
  swap(script: Element | null): void;
  /** said by the bundle once the first part is alive: a failure from now on is that part's own */
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
