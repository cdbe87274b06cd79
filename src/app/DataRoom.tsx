import { Data } from "../features/data/Data.tsx";
import { WholeDownloads } from "../features/downloads/WholeFiles.tsx";
import { useBudget } from "../reading/reading.tsx";

/** 数据与引用, with the files that are made on the spot. */
export function DataRoom() {
  const { dataset } = useBudget();
  return <Data whole={<WholeDownloads dataset={dataset} />} />;
}
