import { createContext, useContext, useEffect, useState } from "react";
import type { Dataset } from "../../core/document/dataset.ts";
import type { EnglishNames } from "../../core/document/english-names.ts";
import type { BesideYearBefore } from "../../core/views/comparison/year-before.ts";
import { DatasetContext } from "../reading.tsx";
import type { YearBeforeTable } from "./YearBeforeTable.tsx";

/** The page's data set beside the published one of the year before, with the English of that. */
export interface YearBefore extends BesideYearBefore {
  readonly english: EnglishNames;
}
/** Fetches it once for all islands; null where none is published, or it did not come. */
export type LoadYearBefore = (dataset: Dataset) => Promise<YearBefore | null>;

export const YearBeforeContext = createContext<LoadYearBefore>(() => Promise.resolve(null));

/** What has come, and what draws it. */
interface Drawn {
  readonly found: YearBefore;
  readonly Table: typeof YearBeforeTable;
}

/** The year before, once it has come; it is asked for when an island that shows it is alive, and only where several data sets are published. */
export function useYearBefore(): Drawn | null {
  const load = useContext(YearBeforeContext);
  const dataset = useContext(DatasetContext);
  const [found, setFound] = useState<Drawn | null>(null);
  useEffect(() => {
    if (document.documentElement.dataset.several === undefined) return;
    let isWanted = true;
    void Promise.all([load(dataset()), import("./YearBeforeTable.tsx")]).then(
      ([loaded, { YearBeforeTable: Table }]) => {
        if (isWanted && loaded !== null) setFound({ found: loaded, Table });
      },
      // this year's figures stand without it
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load, dataset]);
  return found;
}
