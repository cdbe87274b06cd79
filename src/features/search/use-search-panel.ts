import { type ComponentType, useEffect, useState } from "react";
import { loadWords } from "../../i18n/index.ts";
import type { ResultsProps } from "./Results.tsx";

type Panel = ComponentType<ResultsProps>;
let loaded: Panel | null = null;

async function load(): Promise<Panel> {
  const [{ Results }] = await Promise.all([import("./Results.tsx"), loadWords()]);
  loaded = Results;
  return Results;
}

/** What finds and shows is fetched when the reader turns to the field; null while it is on its way. */
export function useSearchPanel(isWanted: boolean): Panel | "failed" | null {
  const [panel, setPanel] = useState<{ readonly is: Panel | "failed" | null }>({ is: null });
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    let isGone = false;
    load().then(
      (is) => !isGone && setPanel({ is }),
      () => !isGone && setPanel({ is: "failed" }),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return loaded ?? panel.is;
}
