import { TakePage } from "../../features/open-document/TakePage.tsx";
import { makePage } from "../make-page.ts";
import { shownDocument } from "../open-kept.ts";

/** 存成网页文件, of the document that the page shows. */
export function TakeShown() {
  const shown = shownDocument();
  return shown === null ? null : <TakePage make={() => makePage(shown.opened)} isMain />;
}
