import { loadWords } from "../i18n/index.ts";
import type { ViewId } from "../views.ts";
import { LaterAct } from "./LaterAct.tsx";

async function load() {
  const [{ PicturePortal }] = await Promise.all([import("./PicturePortal.tsx"), loadWords()]);
  return PicturePortal;
}

/** 一图读懂: the first screen as one picture; offered by the overview alone. */
export const PictureAct = ({ view }: { view: ViewId }) =>
  view === "overview" ? <LaterAct view={view} word="picture" failed="pictureFailed" load={load} /> : null;
