import { useEffect, useState } from "react";
import type { ViewId } from "../views.ts";
import { VIEW_IDS } from "../views.ts";

/** The section that is being read: the first that lies across the upper middle of the window. */
export function useCurrentView(): ViewId {
  const [current, setCurrent] = useState<ViewId>("overview");
  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") return;
    const inReach = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inReach.add(target.id);
          else inReach.delete(target.id);
        }
        const read = VIEW_IDS.find((view) => inReach.has(view));
        if (read !== undefined) setCurrent(read);
      },
      { rootMargin: "-25% 0px -60% 0px" },
    );
    for (const view of VIEW_IDS) {
      const section = document.getElementById(view);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
