// A link that leads out of an embed opens a tab of its own: neither the frame nor the host goes elsewhere. Links that change
// what the frame shows are followed in place by their island, which keeps them from being followed at all.
// Without it: embed.spec.ts "links lead out of the frame" fails.

/** Sends what is followed out of the frame, also on a page that fell back to what was served. */
export function leaveFrame(): void {
  const send = (event: Event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]:not([href^='#'])") : null;
    if (link === null || link.hasAttribute("download")) return;
    link.target = "_blank";
    link.rel = "noopener";
  };
  document.addEventListener("click", send, true);
  document.addEventListener("auxclick", send, true);
}
