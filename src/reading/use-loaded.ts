import { type ComponentType, useEffect, useState } from "react";
import { loadWords } from "../i18n/index.ts";

/** What has come, by what fetches it. */
const come = new Map<unknown, unknown>();

/** A part of the page that is fetched, with the words it needs, when it is first wanted; null while it is on its way. `load` is stable. */
export function useLoaded<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted = true,
): ComponentType<Props> | "failed" | null {
  const [result, setResult] = useState<{ readonly is: ComponentType<Props> | "failed" | null }>({ is: null });
  useEffect(() => {
    if (!isWanted || come.has(load)) return undefined;
    let isGone = false;
    Promise.all([load(), loadWords()]).then(
      ([is]) => {
        come.set(load, is);
        if (!isGone) setResult({ is });
      },
      () => !isGone && setResult({ is: "failed" }),
    );
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  return (come.get(load) as ComponentType<Props> | undefined) ?? result.is;
}
