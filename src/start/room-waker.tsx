// Each room hydrates alone and only when it is wanted: the start stays short however long the page grows.
// Without it: start.spec.ts "rooms out of sight sleep until they are near" fails.
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { frameRoom } from "../app/frame-room.tsx";
import type { RoomDefinition } from "../app/rooms.ts";
import type { Language } from "../core/format-amount.ts";
import { loadWords } from "../i18n/index.ts";
import { replayClicks } from "./click-queue.ts";
import type { OpenPage } from "./open-page.ts";
import { yieldToPage } from "./stages.ts";

export interface WakerOptions {
  readonly builtIn: Language;
  readonly clicks: HTMLElement[];
  readonly isNear: (element: Element) => boolean;
  /** what the page shows, once what a room needs of it is there */
  readonly open: (needs: RoomDefinition["needs"]) => Promise<OpenPage>;
}

/** Brings one room to life; resolves when a click in it has an effect. */
async function wakeRoom(room: RoomDefinition, element: HTMLElement, options: WakerOptions): Promise<void> {
  const { builtIn, clicks, isNear, open } = options;
  const [Content] = await Promise.all([room.load(), loadWords(room.words ?? [])]);
  const { source, budget, isPrerendered } = await open(room.needs);
  if (room.checks === true) {
    const { prepareChecks } = await import("../reading/tails.ts");
    await prepareChecks(source.dataset, yieldToPage);
  }
  await yieldToPage();
  await new Promise<void>((resolve) => {
    const onAwake = () => {
      element.dataset.awake = "";
      replayClicks(clicks, element);
      resolve();
    };
    const tree = frameRoom(room, Content, source, budget, builtIn, () => isNear(element), onAwake);
    const rootOptions = {
      identifierPrefix: room.id,
      // a figure that hydrates differently than it was prerendered is a defect, never a detail: browser tests fail on it
      onRecoverableError: (error: unknown) => console.error(`room ${room.id} was drawn again`, error),
    };
    startTransition(() => {
      if (isPrerendered && element.firstChild !== null) hydrateRoot(element, tree, rootOptions);
      else createRoot(element, rootOptions).render(tree);
    });
  });
}

/** Wakes each room at most once. A room that fails keeps its static markup and is tried again when it is next wanted. */
export function roomWaker(rooms: readonly RoomDefinition[], options: WakerOptions): (id: string) => Promise<void> {
  const awake = new Map<string, Promise<void>>();
  return (id) => {
    const room = rooms.find((candidate) => candidate.id === id);
    const element = document.querySelector<HTMLElement>(`[data-room="${CSS.escape(id)}"]`);
    if (room === undefined || element === null) return Promise.resolve();
    const waking =
      awake.get(id) ??
      wakeRoom(room, element, options).catch((error: unknown) => {
        awake.delete(id);
        element.dataset.awake = "failed";
        element.dispatchEvent(new Event("room-failed", { bubbles: true }));
        console.error(`room ${id} stays as it was served`, error);
      });
    awake.set(id, waking);
    return waking;
  };
}
