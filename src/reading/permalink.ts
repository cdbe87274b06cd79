import { writeAddress } from "../view-state/address.ts";
import { hrefOf } from "../view-state/navigation.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../view-state/view-state.ts";
import { useOpening } from "./reading.tsx";

/** Where the page is published: what the build was told, else the page's own http(s) address; null for a file that knows of no site. */
export function siteAddress(): string | null {
  if (typeof location === "undefined" || isOpenedHere()) return null;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const own = /^https?:$/.test(location.protocol) ? location.origin + location.pathname : null;
  return (canonical ?? own)?.replace(/\/(?:index|en)\.html$/, "/").replace(/\.en\.html$/, ".html") ?? null;
}

/** Whether the page shows a document that was opened in this tab: no address of its own leads others to it. */
export const isOpenedHere = (): boolean =>
  typeof document !== "undefined" && document.documentElement.dataset.opened !== undefined;

/** The address of what the page shows, or would show after a change; null for a file or a frame, which have none that others could open. */
export function useOwnAddress(change: Partial<ViewState>): string | null {
  const state = usePageState();
  if (typeof location === "undefined" || isOpenedHere() || !/^https?:$/.test(location.protocol)) return null;
  return new URL(hrefOf(state, change).replace(/^\?$/, location.pathname), location.href).href;
}

/** The address of a place or view in this version of the data, in this language; null where the page has no address of its own. */
export function usePermalink(to: Partial<ViewState>): string | null {
  const { language, dataset } = usePageState();
  const { version } = useOpening();
  const site = siteAddress();
  if (site === null) return null;
  return (
    site +
    writeAddress({
      ...DEFAULT_VIEW_STATE,
      lang: language,
      dataset,
      version: version === "" ? null : version,
      ...to,
    })
  );
}

/** The day as the reader's clock has it; what is cited or downloaded says when. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
