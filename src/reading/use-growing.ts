import { startTransition, useEffect, useState } from "react";
import { whenQuiet } from "./when-quiet.ts";

/** About a screenful. */
const FIRST = 12;
const STEP = 24;

/** How many of so many items of a list are drawn by now: the first ones at once, the others when there is time. */
export function useGrowing(most: number, first = FIRST): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= most) return undefined;
    return whenQuiet(() => startTransition(() => setCount(count + STEP)), 300);
  }, [count, most]);
  return Math.min(count, most);
}
