import { writeAddress } from "../../view-state/address.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { DEFAULT_VIEW_STATE } from "../../view-state/view-state.ts";

/** The address of exactly this page without the talk: for listeners to open. Null where the page has none that another device could open. */
export function usePageAddress(): string | null {
  const { language: _, ...state } = usePageState();
  if (typeof location === "undefined") return null;
  const { present, slide, code, cell } = DEFAULT_VIEW_STATE;
  const query = writeAddress({ ...state, present, slide, code, cell }, location.search);
  if (/^https?:$/.test(location.protocol)) return `${location.origin}${location.pathname}${query}`;
  // a file or a frame without an address of its own: that of the site, where the build was told it
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? "";
  return /^https?:/.test(site) ? `${site.replace(/[?#].*$/, "")}${query}` : null;
}
