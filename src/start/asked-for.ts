import type { PageState } from "../view-state/navigation.ts";

/** Rooms that an address asks for by name, wherever they stand on the page. */
export function roomsAskedFor({ view, code, cell }: Pick<PageState, "view" | "code" | "cell">): readonly string[] {
  return [view, code === null ? null : "spending", cell === null ? null : "panel"].filter((id) => id !== null);
}

/** Whether sleeping rooms still show something else than what was chosen: the language or the amount unit at rest. */
export const isEveryRoomAskedFor = (state: PageState, builtIn: PageState["language"]): boolean =>
  state.language !== builtIn || state.money !== "wan";
