import { useLayoutEffect } from "react";

/** Smallest type of the panel in px, and what it must be on a stage of 1280 × 720. */
const ENLARGED = 24 / 12;

/** Tells the styles how much the panel of a figure's place is enlarged on this projector; on a telephone held upright, not at all. */
export function useScale(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const isUpright = innerWidth < innerHeight;
      const scale = isUpright ? 1 : Math.max(1, ENLARGED * Math.min(innerWidth / 1280, innerHeight / 720));
      style.setProperty("--panel-scale", String(scale));
    };
    measure();
    addEventListener("resize", measure);
    return () => {
      removeEventListener("resize", measure);
      style.removeProperty("--panel-scale");
    };
  }, []);
}
