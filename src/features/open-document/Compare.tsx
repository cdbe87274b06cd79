import { useEffect, useState } from "react";
import { changeBlocks } from "../../cli/report/changes.ts";
import { sayIn } from "../../cli/report/say.ts";
import { compareDatasets } from "../../core/document/compare-datasets.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { chooseFiles } from "./choose-files.ts";
import styles from "./OpenDocument.module.css";
import { ReportBlocks } from "./ReportBlocks.tsx";
import { Part } from "./ReviewParts.tsx";
import { readChosen } from "./read-chosen.ts";

interface Published {
  readonly id: string;
  readonly year: number;
}

/** Sets the document of another year beside this one, opened here or published on the site: what changed, code by code. */
export function Compare({
  dataset,
  publishedOf,
  load,
}: {
  dataset: Dataset;
  /** what the site has published of a unit of this name */
  publishedOf: (name: string) => Promise<readonly Published[]>;
  load: (id: string) => Promise<Dataset | null>;
}) {
  const t = useWords("openDocument");
  const [published, setPublished] = useState<readonly Published[]>([]);
  const [other, setOther] = useState<Dataset | "reading" | "failed" | null>(null);
  useEffect(() => {
    let isGone = false;
    void publishedOf(dataset.unit.name).then((found) => !isGone && setPublished(found));
    return () => {
      isGone = true;
    };
  }, [dataset, publishedOf]);
  const set = async (reading: Promise<Dataset | null>) => {
    setOther("reading");
    setOther((await reading) ?? "failed");
  };
  const choose = () => chooseFiles((files) => void set(readChosen(files).then((opened) => opened?.dataset ?? null)));
  return (
    <Part title={t("review.compare.title")}>
      <p className={styles.small}>{t("review.compare.about")}</p>
      <div className={styles.acts}>
        <button type="button" className="button" onClick={choose}>
          {t("review.compare.choose")}
        </button>
        {published.map(({ id, year }) => (
          <button key={id} type="button" className="link" onClick={() => void set(load(id))}>
            {t("review.compare.published", { year })}
          </button>
        ))}
      </div>
      <p role="status">{(other === "reading" || other === "failed") && t(`review.compare.${other}`)}</p>
      {other !== null && typeof other === "object" && <Changes dataset={dataset} other={other} />}
    </Part>
  );
}

/** The earlier of the two is what the later one is compared with. */
function Changes({ dataset, other }: { dataset: Dataset; other: Dataset }) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const nameOf = useName();
  const [before, after] = other.year <= dataset.year ? [other, dataset] : [dataset, other];
  const comparison = compareDatasets(before, after);
  const isSame = comparison.tables.every(({ lines }) => lines.length === 0);
  return (
    <div data-compared="">
      <ReportBlocks
        blocks={changeBlocks(before, after, comparison, sayIn(language), (printed) => nameOf(printed).text)}
      />
      {isSame && <p>{t("review.compare.same")}</p>}
    </div>
  );
}
