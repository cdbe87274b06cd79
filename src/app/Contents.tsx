import { useEffect, useState } from "react";
import type { ViewId } from "../view-state/view-state.ts";
import { ContentsList } from "./ContentsList.tsx";
import { SHOWN_VIEWS } from "./shown-views.ts";

/** The rail beside the page; it marks the section that is being read. Scrolling never writes the address. */
export function Contents() {
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
        const read = SHOWN_VIEWS.find((view) => inReach.has(view));
        if (read !== undefined) setCurrent(read);
      },
      { rootMargin: "-25% 0px -60% 0px" },
    );
    for (const view of SHOWN_VIEWS) {
      const section = document.getElementById(view);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return <ContentsList current={current} />;
}
