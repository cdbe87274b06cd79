/** Calls back when the page has nothing better to do; what it returns takes that back. WebKit has no requestIdleCallback. */
export function whenQuiet(call: () => void, longest: number): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(call, longest / 6);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(call, { timeout: longest });
  return () => cancelIdleCallback(request);
}
