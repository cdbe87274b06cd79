import type { Dataset } from "../../core/document/dataset.ts";
import { useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import styles from "./Comparison.module.css";

/** What of the catalogue is said of a data set that can be compared with this one. */
interface Offered extends Pick<Dataset, "year" | "phase"> {
  readonly id: string;
}

const MOST = 5;

/** The other documents of the unit, each as a link to its comparison; null while the catalogue is on its way. */
export function CompareOffer({ editions }: { editions: readonly Offered[] | null }) {
  const t = useWords("compare");
  const all = (editions ?? []).slice(0, MOST);
  const answer = editions === null ? t("loading") : all.length === 0 ? t("offer.none") : t("offer.some");
  return (
    <SectionFrame view="compare" answer={answer}>
      <ul className={styles.chosen}>
        {all.map(({ id, year, phase }) => (
          <li key={id}>
            <StateLink to={{ view: "compare", with: id }}>
              {t("offer.one", { year, phase: t(`phase.${phase}`) })}
            </StateLink>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <StateLink to={{ view: "compare", with: all.map(({ id }) => id).join(",") }}>{t("offer.all")}</StateLink>
          </li>
        )}
      </ul>
    </SectionFrame>
  );
}
