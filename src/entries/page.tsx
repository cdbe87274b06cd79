import "../styles/tokens.css";
import "../styles/base.css";
import { ROOMS } from "../app/rooms.ts";
import { islandSource, pageOpener } from "../start/open-page.ts";
import { yieldToPage } from "../start/stages.ts";
import { startNavigation } from "../view-state/navigation.ts";

/** Wakes the page in short stages; what each loads is a chunk of its own, fetched ahead by the page. */
async function start(): Promise<void> {
  const handover = window.mingbai;
  if (handover === undefined) throw new Error("the scripts of the page have not run");
  startNavigation(handover.language);
  const source = islandSource();
  for (const stage of [() => import("react-dom/client"), () => import("../i18n/index.ts")]) {
    await stage();
    await yieldToPage();
  }
  const [{ followPage }, { wakeRooms }] = await Promise.all([
    import("../start/follow-page.ts"),
    import("../start/wake-rooms.ts"),
  ]);
  followPage(source);
  await yieldToPage();
  await wakeRooms(ROOMS, handover, { open: pageOpener(source, true) });
  handover.started();
}

void start();
