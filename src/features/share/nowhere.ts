import { savedPageName } from "../../core/exports/file-name.ts";
import { isOpenedHere } from "../../reading/permalink.ts";
import { isPortable } from "../../reading/portable.ts";

/** Stands for the address of a page that has none, or of one that is not alive yet. */
export const NOWHERE = "https://…/";

/** The page is one file, or will be: a frame names the file, and nothing lies beside it. */
export const isOneFile = (): boolean => isPortable() || isOpenedHere();

/** The address that a page without one will have, once somebody has put it on a site. */
export function futureAddress({ unit, year }: { readonly unit: string; readonly year: number }): string {
  if (isOpenedHere()) return NOWHERE + savedPageName(unit, year);
  return NOWHERE + (isPortable() ? (location.pathname.split("/").pop() ?? "") : "");
}
