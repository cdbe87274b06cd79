import { navigate } from "./navigation.ts";

let opener: HTMLElement | null = null;

/** Opens the place where a figure is printed, and remembers the element that asked: focus comes back to it. */
export function openCell(cell: string, from: HTMLElement): void {
  opener = from;
  navigate({ cell });
}

/** The element that opened this place, as far as it is still there; null when an address, not a press, opened it. */
export const openerOf = (cell: string): HTMLElement | null =>
  opener?.isConnected && opener.dataset.cell === cell ? opener : null;
