import {
  type ComponentType,
  lazy,
  type RefObject,
  startTransition,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from "react";
import type { LiveChart, LoadChart } from "./live-charts.ts";
import type { Pointed } from "./use-pointed.ts";

/** Charts that have come: the next picture of their kind is live from the first. */
const come = new Map<unknown, LiveChart<never>>();

/** The chart of a picture: null until the reader first touches it, and `retry` where it did not come. */
export function useLiveChart<Props extends object>(load: LoadChart<Props>, frame: RefObject<HTMLElement | null>) {
  type Chart = ComponentType<Props & Pointed>;
  const [attempt, setAttempt] = useState<{ readonly count: number; readonly Chart: Chart } | null>(null);
  const retry = () => {
    if (load === null) return;
    const kept = async () => {
      const loaded = await load();
      come.set(load, loaded.default);
      return loaded as { default: Chart };
    };
    startTransition(() => setAttempt((last) => ({ count: (last?.count ?? 0) + 1, Chart: lazy(kept) })));
  };
  const touch = () => attempt === null && retry();
  const begin = useEffectEvent((element: HTMLElement) => {
    // no stop of the Tab key before it is one: the markup is served to pages without scripts as well
    element.tabIndex = 0;
    // the pointer over it is what has hydrated it
    const Chart = come.get(load) as unknown as Chart | undefined;
    if (Chart !== undefined) setAttempt({ count: 0, Chart });
    else if (element.matches(":hover")) touch();
  });
  // once the markup has hydrated as it was served, and before a new one is painted
  useLayoutEffect(() => {
    if (frame.current !== null) begin(frame.current);
  }, [frame]);
  return { attempt, touch, retry };
}
