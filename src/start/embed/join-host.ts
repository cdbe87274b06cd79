// What a frame and its host say to each other. It stands in the page itself, so that the height is also told where no bundle
// comes and the page falls back to what was served.
// Without it: embed.spec.ts "tells its height though no bundle comes" fails.

/** The side of the host that the bundle takes over once it is there. */
export interface Host {
  /** what the host has asked for so far, oldest first; nobody has looked at it yet */
  readonly early: readonly unknown[];
  /** takes what the host asks for; replaced by the bundle */
  hear(message: unknown): void;
  /** tells the height now, if it has changed */
  tell(): void;
}

const MOST_KEPT = 20;

/** Tells the parent the height of the content whenever it changes, at most once a frame, and keeps what the parent asks for. */
export function joinHost(root: HTMLElement): Host {
  let told = 0;
  let isAsked = false;
  const early: unknown[] = [];
  const host: Host = {
    early,
    hear: (message) => early.length < MOST_KEPT && early.push(message),
    tell: () => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      // a frame that is not displayed has no width; one that waits for its content is not as high as it will be
      if (height === told || height < 1 || innerWidth === 0 || root.hasAttribute("data-waits")) return;
      told = height;
      parent.postMessage({ source: "mingbai", version: 1, type: "height", height }, "*");
    },
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    host.hear(data);
    // a host whose script came after the height was told has not heard it; a frame out of sight draws nothing, and answers too
    if (data?.source !== "mingbai" || isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      told = 0;
      host.tell();
    });
  });
  document.addEventListener("DOMContentLoaded", () => {
    host.tell();
    // its callbacks come with the frames that are drawn: never twice in one, and none while nothing is
    new ResizeObserver(host.tell).observe(root);
  });
  return host;
}
