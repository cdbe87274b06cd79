import { loadWords } from "../i18n/index.ts";
import type { ViewId } from "../views.ts";
import { LaterAct } from "./LaterAct.tsx";

async function load() {
  const [{ CitePanel }] = await Promise.all([import("./CitePanel.tsx"), loadWords()]);
  return CitePanel;
}

/** 引用: one section in this version of the data, as a citation to copy. */
export const CiteAct = ({ view }: { view: ViewId }) => (
  <LaterAct view={view} word="cite" failed="citeFailed" load={load} />
);
