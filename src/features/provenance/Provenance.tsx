import { useEffect, useMemo } from "react";
import { type FoundCell, findCell } from "../../core/document/provenance.ts";
import { loadPlaces } from "../../reading/printed-places.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { AlsoPrinted } from "./AlsoPrinted.tsx";
import { ChecksAbout } from "./ChecksAbout.tsx";
import { Citation } from "./Citation.tsx";
import { Extract } from "./Extract.tsx";
import { Panel } from "./Panel.tsx";
import { PlaceHead } from "./PlaceHead.tsx";
import styles from "./Provenance.module.css";
import { SourceLink } from "./SourceLink.tsx";

/** Where the figure that the address names is printed: beside the page, or as a sheet from below. Open as long as the address has a cell. */
export function Provenance() {
  const { cell } = usePageState();
  return cell === null ? null : <OpenProvenance cell={cell} />;
}

function OpenProvenance({ cell }: { cell: string }) {
  const t = useWords("provenance");
  const { dataset } = useBudget();
  const found = useMemo(() => findCell(dataset, cell), [dataset, cell]);
  useEffect(() => void loadPlaces(dataset), [dataset]);
  if (found === null)
    return (
      <Panel cell={cell} title={t("title")}>
        <p className={styles.nowhere}>
          <span key={cell}>{t("nowhere", { cell })}</span>
        </p>
        <p className={styles.hint}>{t("nowhereHint")}</p>
      </Panel>
    );
  return (
    <Panel cell={cell} title={t(isFigure(found) ? "title" : "titleWords")}>
      <PlaceHead found={found} />
      <Extract found={found} />
      <AlsoPrinted cell={cell} />
      <ChecksAbout cell={cell} />
      <Citation found={found} />
      <SourceLink found={found} />
    </Panel>
  );
}

/** An amount, or a number with little around it: 58人, 提高100%. */
const isFigure = ({ content }: FoundCell): boolean =>
  content.kind === "amount" || (content.text.length <= 12 && /\d/.test(content.text));
