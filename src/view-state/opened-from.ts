let opener: HTMLElement | null = null;

/** Remembers the element that asked for the place of a figure: focus comes back to it. */
export function rememberOpener(element: HTMLElement): void {
  opener = element;
}

/** The element that opened this place, as far as it is still there; null when an address, not a press, opened it. */
export const openerOf = (cell: string): HTMLElement | null =>
  opener?.isConnected && (opener.dataset.cell ?? opener.dataset.leads) === cell ? opener : null;
