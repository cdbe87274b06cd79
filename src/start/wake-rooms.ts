import type { RoomDefinition } from "../app/rooms.ts";
import { currentState, type PageState, subscribe } from "../view-state/navigation.ts";
import { isEveryRoomAskedFor, roomsAskedFor } from "./asked-for.ts";
import type { Handover } from "./handover.ts";
import { watchNear } from "./near.ts";
import { roomWaker, type WakerOptions } from "./room-waker.tsx";
import { whenIdle, yieldToPage } from "./stages.ts";

/** In sight when the page opens. An embed is a section and its source line: nothing else wakes but the panel, once a figure is pressed. */
const atOnce = ({ embed, view }: PageState): readonly string[] =>
  embed ? [view ?? "overview", "footer"] : ["header", "overview"];

/** Decides when each room wakes; the promise it returns is kept when those in sight are alive. */
export async function wakeRooms(
  rooms: readonly RoomDefinition[],
  handover: Handover,
  options: Omit<WakerOptions, "isNear" | "clicks" | "builtIn">,
): Promise<void> {
  const first = atOnce(currentState());
  const isUsed = ({ dataset: { room = "" } }: HTMLElement) => !currentState().embed || first.includes(room);
  const elements = [...document.querySelectorAll<HTMLElement>("[data-room]")].filter(isUsed);
  const idOf = (element: Element | null | undefined) =>
    element?.closest<HTMLElement>("[data-room]")?.dataset.room ?? "";
  const { language: builtIn, clicks } = handover;
  let wake: (id: string) => Promise<void> = () => Promise.resolve();
  // rooms in sight wait for the first ones, which are on their way
  let isOpen = false;
  const isNear = watchNear(elements, "200px", (element) => isOpen && void wake(idOf(element)));
  wake = roomWaker(rooms, { ...options, builtIn, clicks, isNear });

  handover.wake = (room) => void wake(idOf(room));
  addEventListener("focusin", (event) => event.target instanceof Element && void wake(idOf(event.target)));

  let waking: Promise<void> | null = null;
  const wakeEvery = () => {
    waking ??= wakeInTurn();
    return waking;
  };
  async function wakeInTurn() {
    for (const element of [...elements].sort((a, b) => Number(isNear(b)) - Number(isNear(a)))) {
      if (element.dataset.awake === "") continue;
      await whenIdle();
      await wake(idOf(element));
    }
  }
  const follow = (state: PageState) => {
    for (const id of roomsAskedFor(state)) void wake(id);
    if (isEveryRoomAskedFor(state, builtIn)) void wakeEvery();
  };

  const clicked = clicks.map((target) => idOf(target));
  for (const id of new Set([...clicked, ...first])) {
    await wake(id);
    await yieldToPage();
  }
  isOpen = true;
  for (const element of elements) if (isNear(element)) void wake(idOf(element));
  subscribe(follow);
  follow(currentState());
  // where these do not load, every figure is a stop of its own, and paper shows what the screen does
  import("./one-stop.ts").then(({ makeOneStopEach }) => makeOneStopEach()).catch(() => undefined);
  import("./wake-for-paper.ts").then(({ wakeForPaper }) => wakeForPaper(wakeEvery)).catch(() => undefined);
}
