import { useCallback } from "react";
import type { SectionActs } from "../../reading/section-acts.ts";
import { type ViewId, viewOf } from "../../views.ts";
import { LaterAct } from "./LaterAct.tsx";
import { LinkAct } from "./LinkAct.tsx";
import { PrintAct } from "./PrintAct.tsx";

const loadCite = () => import("./CitePanel.tsx").then(({ CitePanel }) => CitePanel);
const loadPicture = () => import("./PicturePortal.tsx").then(({ PicturePortal }) => PicturePortal);
const loadShare = () => import("./SharePortal.tsx").then(({ SharePortal }) => SharePortal);
async function loadDownload(view: ViewId) {
  const [{ downloadPanelOf }, tablesOf] = await Promise.all([
    import("./DownloadPanel.tsx"),
    viewOf(view).tables?.() ?? (() => []),
  ]);
  return downloadPanelOf(tablesOf);
}

/** 一图读懂: the first screen as one picture; offered by the overview alone. */
const PictureAct = ({ view }: { view: ViewId }) =>
  view === "overview" ? <LaterAct view={view} word="picture" load={loadPicture} /> : null;

/** 下载: opens the menu of what a view can be taken away as. The menu and everything that writes files come when it is first opened. */
const DownloadAct = ({ view }: { view: ViewId }) => (
  <LaterAct view={view} word="download" load={useCallback(() => loadDownload(view), [view])} />
);

/** 分享与嵌入: link, frame and citation of one section as it is now. `label` where the button says it in other words. */
export const ShareAct = ({ view, label }: { view: ViewId; label?: string }) => (
  <LaterAct view={view} word="share" label={label} load={loadShare} />
);

/** 引用: one section in this version of the data, as a citation to copy. */
const CiteAct = ({ view }: { view: ViewId }) => <LaterAct view={view} word="cite" load={loadCite} />;

/** What every section offers beside its heading, in this order. */
export const SECTION_ACTS: SectionActs = [PictureAct, DownloadAct, PrintAct, ShareAct, CiteAct, LinkAct];
