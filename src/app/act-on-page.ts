import type { PageAct } from "../features/search/commands.ts";
import { askFullScreen } from "../reading/full-screen.ts";
import { printPage } from "./print-page.ts";

/** The act of the first section that speaks for the whole page. */
const press = (act: string): void => document.querySelector<HTMLElement>(`#overview [data-act="${act}"]`)?.click();

/** Does what a search has found the page to be able to do. */
export function actOnPage(act: PageAct): void {
  if (act === "print") void printPage();
  else if (act === "present") void askFullScreen();
  else press(act);
}
