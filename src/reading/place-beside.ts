const GAP = 6;
const EDGE = 12;
const LEAST = 96;

/**
 * Puts a fixed popup under an element, above it where there is more room, within the window, and never on the element itself.
 * False when the element is out of sight.
 */
export function placeBeside(popup: HTMLElement, element: Element): boolean {
  const target = element.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  if (target.bottom < 0 || target.top > height) return false;
  const { style } = popup;
  style.maxHeight = "none";
  style.left = "0";
  style.top = "0";
  const size = popup.getBoundingClientRect();
  const below = height - target.bottom - GAP - EDGE;
  const above = target.top - GAP - EDGE;
  const isAbove = size.height > below && above > below;
  const room = Math.max(LEAST, isAbove ? above : below);
  const shown = Math.min(size.height, room);
  const left = Math.max(EDGE, Math.min(target.left, width - size.width - EDGE));
  const top = isAbove ? target.top - GAP - shown : target.bottom + GAP;
  style.maxHeight = `${room}px`;
  style.left = `${left}px`;
  style.top = `${top}px`;
  return true;
}
