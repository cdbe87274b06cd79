import { keptDocument } from "../features/open-document/kept.ts";
import type { OpenedDocument, ShownDocument } from "../features/open-document/opened-document.ts";
import { enclose } from "../reading/portable.ts";
import { writeAddress } from "../view-state/address.ts";
import { currentState, navigate } from "../view-state/navigation.ts";
import { markOpened } from "../view-state/opened-mark.ts";
import { DEFAULT_VIEW_STATE } from "../view-state/view-state.ts";
import { keepReading, openedFiles, openedSource } from "./opened-source.ts";
import type { PageSource } from "./page-source.ts";
import { showOnPage } from "./show-source.ts";

let shown: ShownDocument | null = null;

/** The document that was opened here and that the page shows; null where it shows what is published. */
export const shownDocument = (): ShownDocument | null => shown;

function sourceOf(opened: OpenedDocument): Promise<PageSource> {
  keepReading(opened);
  enclose(openedFiles(opened));
  return openedSource(opened, new URL("data/", document.baseURI).href);
}

/** What the page shows of the document that is kept on this computer; null where there is none any more. */
export async function openKept(): Promise<PageSource | null> {
  const kept = await keptDocument();
  if (kept === null) return null;
  shown = { opened: kept, isKept: true };
  return sourceOf(kept);
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Has the page show a document, from its beginning. One that is not kept is lost with the page: the browser asks before it goes. */
export async function showDocument(next: ShownDocument): Promise<void> {
  const { isKept } = next;
  const source = await sourceOf(next.opened);
  shown = next;
  markOpened(isKept ? "kept" : "held");
  if (isKept) removeEventListener("beforeunload", askBeforeLeaving);
  else addEventListener("beforeunload", askBeforeLeaving);
  showOnPage(source);
  const { lang, theme, money } = currentState();
  navigate({ ...DEFAULT_VIEW_STATE, lang, theme, money, open: true });
  document.documentElement.removeAttribute("data-open");
  scrollTo(0, 0);
  document.getElementById("main")?.focus({ preventScroll: true });
}

/** Opens the page anew, at its beginning, as it was served. */
export function leaveDocument(): void {
  markOpened(null);
  removeEventListener("beforeunload", askBeforeLeaving);
  const { lang, theme, money } = currentState();
  history.pushState(null, "", writeAddress({ ...DEFAULT_VIEW_STATE, lang, theme, money }) || location.pathname);
  location.reload();
}
