import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./ScrollRegion.module.css";

/**
 * What is wider than the page scrolls inside a named region; only while it does is the region a stop of the Tab key. `onLong` where
 * there are thousands of rows: it is no higher than a window then, and told to what draws the rows in sight.
 */
export function ScrollRegion({
  labelledBy,
  onLong,
  children,
}: {
  labelledBy: string;
  onLong?: ((region: HTMLElement | null) => void) | undefined;
  children: ReactNode;
}) {
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => onLong?.(region.current), [onLong]);
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
      className={onLong === undefined ? styles.region : `${styles.region} ${styles.long}`}
      aria-labelledby={labelledBy}
      // reachable by keyboard while it scrolls
      tabIndex={scrolls || onLong !== undefined ? 0 : undefined}
      data-moved={isMoved ? "" : undefined}
      onScroll={({ currentTarget }) => setMoved(currentTarget.scrollLeft > 0)}
    >
      {children}
    </section>
  );
}
