import { DataSection } from "../features/data/DataSection.tsx";
import { WholeDownloads } from "../features/downloads/WholeFiles.tsx";
import { EmbedBlock } from "../features/share/EmbedBlock.tsx";
import { useBudget, useWords } from "../reading/reading.tsx";
import { ShareAct } from "./acts/section-acts.tsx";

/** The section that the data view shows how to embed; every section has its own panel. */
const EXAMPLE = "split";

/** 数据与引用, with the files that are made on the spot, and the way to the panel of embedding. */
export function Data() {
  const t = useWords("share");
  const { dataset } = useBudget();
  return (
    <DataSection
      whole={<WholeDownloads dataset={dataset} />}
      embed={<EmbedBlock view={EXAMPLE} more={<ShareAct view={EXAMPLE} label={t("block.more")} />} />}
    />
  );
}
