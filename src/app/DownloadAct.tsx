import { loadWords } from "../i18n/index.ts";
import { type ViewId, viewOf } from "../views.ts";
import { LaterAct } from "./LaterAct.tsx";

async function load(view: ViewId) {
  const [{ downloadPanelOf }, tablesOf] = await Promise.all([
    import("./DownloadPanel.tsx"),
    viewOf(view).tables?.() ?? (() => []),
    loadWords(),
  ]);
  return downloadPanelOf(tablesOf);
}

/** 下载: opens the menu of what a view can be taken away as. The menu and everything that writes files come when it is first opened. */
export const DownloadAct = ({ view }: { view: ViewId }) => (
  <LaterAct view={view} word="download" failed="failed" load={() => load(view)} />
);
