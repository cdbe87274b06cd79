// embed.js: gives the frames of Mingbai on a page the height of their content. It needs nothing but itself, changes nothing but
// these heights, and answers nobody. The frames it knows are those from the site that it came from itself, and those that the
// page marks with `data-mingbai`; one marked `data-mingbai="fixed"` keeps its height. Another window cannot make it do anything.

declare global {
  interface Window {
    /** the sites whose frames are known; also says that the script is there already */
    mingbaiSites?: string[];
  }
}

const LEAST = 50;
const MOST = 20_000;

const { currentScript } = document;
const src = currentScript instanceof HTMLScriptElement ? currentScript.src : "";

function startHelper(sites: readonly string[]) {
  const waiting = new Map<HTMLIFrameElement, number>();
  const isKnown = (frame: HTMLIFrameElement) =>
    frame.dataset.mingbai !== "fixed" && ("mingbai" in frame.dataset || sites.some((own) => frame.src.startsWith(own)));

  const apply = () => {
    for (const [frame, height] of waiting) {
      const isWithBorder = getComputedStyle(frame).boxSizing === "border-box";
      frame.style.height = `${height + (isWithBorder ? frame.offsetHeight - frame.clientHeight : 0)}px`;
    }
    waiting.clear();
  };

  addEventListener("message", ({ source, data }) => {
    if (data?.source !== "mingbai" || data.version !== 1 || data.type !== "height") return;
    const { height } = data;
    if (!Number.isInteger(height) || height < LEAST || height > MOST) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source || !isKnown(frame)) continue;
      // one change a frame of animation, whatever comes in between
      if (waiting.size === 0) requestAnimationFrame(apply);
      waiting.set(frame, height);
    }
  });
}

const known = window.mingbaiSites;
if (known === undefined) {
  window.mingbaiSites = [];
  startHelper(window.mingbaiSites);
}
if (src !== "") window.mingbaiSites?.push(new URL(".", src).href);
// a frame that was there before this script has told its height to nobody: asked for nothing, it tells it again
for (const frame of document.querySelectorAll("iframe"))
  if ("mingbai" in frame.dataset || window.mingbaiSites?.some((own) => frame.src.startsWith(own)))
    frame.contentWindow?.postMessage({ source: "mingbai", version: 1, type: "set" }, "*");

export {};
