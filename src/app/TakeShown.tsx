import { TakePage } from "../features/open-document/TakePage.tsx";
import { makePage } from "./make-page.ts";
import { shownDocument } from "./open-kept.ts";

/** 带走这一页, of the document that the page shows. */
export function TakeShown() {
  const opened = shownDocument();
  return opened === null ? null : <TakePage make={() => makePage(opened)} look="filled" />;
}
