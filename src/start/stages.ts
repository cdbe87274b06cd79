// Splits the start into short tasks, so that a tap or a scroll in between is answered at once.
// Without it: the bench's blocking time grows about fiftyfold at 4 × slower processors.

/** Lets the browser paint and answer input; a message is not held back by timers' minimum delay. */
export const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Waits until the page has nothing better to do, but not for long; WebKit has no requestIdleCallback. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve, 50);
  });
