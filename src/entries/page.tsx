import "../styles/tokens.css";
import "../styles/class-colours.css";
import "../styles/base.css";
import "../styles/modes.css";
import "../styles/notices.css";
import "../start/start.css";
import "../styles/print.css";
import { ISLANDS } from "../app/islands.ts";
import type { PageSource } from "../app/page-source.ts";
import type { Handover } from "../start/handover.ts";
import { inlineSource, pageOpener } from "../start/open-page.ts";
import { yieldToPage } from "../start/stages.ts";
import { readAddress } from "../view-state/address.ts";
import { startNavigation } from "../view-state/navigation.ts";

/** What the page shows: what it was served with, or the data set that the address names; null where that one is refused. */
async function openSource({ language, started }: Handover): Promise<PageSource | null> {
  const { dataset } = readAddress(location.search);
  if (dataset === null || dataset === document.documentElement.dataset.default) return inlineSource();
  // a slow network is no failed start: what was served must not come back under another name
  started();
  const { openOther } = await import("../start/other-dataset.ts");
  return openOther(dataset, language);
}

/** Wakes the page in short stages; what each loads is a chunk of its own, fetched ahead by the page. */
async function start(): Promise<void> {
  const handover = window.mingbai;
  if (handover === undefined) throw new Error("the scripts of the page have not run");
  for (const stage of [() => import("react-dom/client"), () => import("../i18n/index.ts")]) {
    await stage();
    await yieldToPage();
  }
  const source = await openSource(handover);
  if (source === null) return;
  const isServed = source.opening.datasetId === document.documentElement.dataset.default;
  startNavigation(handover.language);
  const [{ followPage }, { letFoldsBeFound }, { followView }, { hydrateIslands }] = await Promise.all([
    import("../start/follow-page.ts"),
    import("../reading/phone-folds.ts"),
    import("../app/go-to-view.ts"),
    import("../start/hydrate-islands.ts"),
  ]);
  followPage(source, isServed);
  letFoldsBeFound();
  followView();
  await yieldToPage();
  await hydrateIslands(ISLANDS, handover, { open: pageOpener(source, isServed) });
  handover.started();
  const { host } = handover;
  if (host !== null) (await import("../start/embed/obey-host.ts")).obeyHost(host);
  // where a deploy has taken away even this, the page opens once more
  await import("../start/after-start.ts").then(
    ({ afterStart }) => afterStart(handover, isServed),
    () => handover.renew(),
  );
}

void start();
