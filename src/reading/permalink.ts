import { writeAddress } from "../view-state/address.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../view-state/view-state.ts";
import { useOpening } from "./reading.tsx";

/** The address of a place or view in this version of the data, in this language; null where the page has no address of its own. */
export function usePermalink(to: Partial<ViewState>): string | null {
  const { language, dataset } = usePageState();
  const { version } = useOpening();
  if (typeof location === "undefined" || !/^https?:$/.test(location.protocol)) return null;
  const query = writeAddress({
    ...DEFAULT_VIEW_STATE,
    ...to,
    lang: language,
    dataset,
    version: version === "" ? null : version,
  });
  return `${location.origin}${location.pathname.replace(/(index|en)\.html$/, "")}${query}`;
}

/** The day as the reader's clock has it; what is cited or downloaded says when. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
