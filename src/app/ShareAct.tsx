import { loadWords } from "../i18n/index.ts";
import type { ViewId } from "../views.ts";
import { LaterAct } from "./LaterAct.tsx";

async function load() {
  const [{ SharePortal }] = await Promise.all([import("./SharePortal.tsx"), loadWords()]);
  return SharePortal;
}

/** 分享与嵌入: link, frame and citation of one section as it is now. `label` where the button says it in other words. */
export const ShareAct = ({ view, label }: { view: ViewId; label?: string }) => (
  <LaterAct view={view} word="share" label={label} failed="shareFailed" load={load} />
);
