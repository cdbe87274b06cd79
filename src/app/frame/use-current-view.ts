import { useEffect, useState } from "react";
import { ASKED_VIEW_IDS, VIEW_IDS, type ViewId } from "../../views.ts";

const SECTIONS: readonly ViewId[] = [...VIEW_IDS, ...ASKED_VIEW_IDS];

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
        const read = SECTIONS.find((view) => inReach.has(view));
        if (read !== undefined) setCurrent(read);
      },
      { rootMargin: "-25% 0px -60% 0px" },
    );
    for (const view of SECTIONS) {
      const section = document.getElementById(view);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
