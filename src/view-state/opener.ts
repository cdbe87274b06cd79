import { navigate } from "./navigation.ts";
import { rememberOpener } from "./opened-from.ts";

/** Opens the place where a figure is printed, and remembers the element that asked: focus comes back to it. */
export function openCell(cell: string, from: HTMLElement): void {
  rememberOpener(from);
  navigate({ cell });
}
