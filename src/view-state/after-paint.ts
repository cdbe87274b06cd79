/** Calls back when the frame that is on its way has been painted; a page in the background paints none. */
export function afterPaint(call: () => void): void {
  if (document.hidden) setTimeout(call);
  else requestAnimationFrame(() => setTimeout(call));
}
