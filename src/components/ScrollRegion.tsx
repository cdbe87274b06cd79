import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./ScrollRegion.module.css";

/** What is wider than the page scrolls inside a named region; only while it does is the region a stop of the Tab key. */
export function ScrollRegion({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const [isMoved, setMoved] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={region}
      className={styles.region}
      aria-labelledby={labelledBy}
      // reachable by keyboard while it scrolls
      tabIndex={scrolls ? 0 : undefined}
      data-moved={isMoved ? "" : undefined}
      onScroll={({ currentTarget }) => setMoved(currentTarget.scrollLeft > 0)}
    >
      {children}
    </section>
  );
}
