import { useOwnAddress } from "../../reading/permalink.ts";
import { writeAddress } from "../../view-state/address.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { DEFAULT_VIEW_STATE } from "../../view-state/view-state.ts";

const { present, slide, code, cell } = DEFAULT_VIEW_STATE;
const WITHOUT_TALK = { present, slide, code, cell };

/** The address of exactly this page without the talk: for listeners to open. Null where the page has none that another device could open. */
export function usePageAddress(): string | null {
  const state = usePageState();
  const own = useOwnAddress(WITHOUT_TALK);
  if (own !== null || typeof location === "undefined") return own;
  // a file or a frame without an address of its own: that of the site, where the build was told it
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? "";
  const query = writeAddress({ ...state, ...WITHOUT_TALK }, location.search);
  return /^https?:/.test(site) ? `${site.replace(/[?#].*$/, "")}${query}` : null;
}
