import { type ReactNode, useEffect, useMemo, useState } from "react";
import { readCatalog } from "../core/catalog/catalog.ts";
import { budgetOf } from "../core/document/budget.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { Compare } from "../features/open-document/Compare.tsx";
import { English } from "../features/open-document/English.tsx";
import { OpenDocument as Feature, type ReviewProps } from "../features/open-document/OpenDocument.tsx";
import type { OpenedDocument } from "../features/open-document/opened-document.ts";
import { Review } from "../features/open-document/Review.tsx";
import { ReviewActs } from "../features/open-document/ReviewActs.tsx";
import { TakePage } from "../features/open-document/TakePage.tsx";
import { BudgetContext, DatasetContext, EnglishContext, useName, useOpening, useWords } from "../reading/reading.tsx";
import { navigate } from "../view-state/navigation.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { fetchDataset } from "./fetch-dataset.ts";
import { fetchText } from "./fetch-text.ts";
import { makePage } from "./make-page.ts";
import { leaveDocument, showDocument, shownDocument } from "./open-kept.ts";
import { keepReading, openedSource } from "./opened-source.ts";
import type { EnglishNames } from "./page-source.ts";

/** 打开你的文件: reads a document in this browser, and shows the page of it. */
export function OpenDocument() {
  const t = useWords("openDocument");
  const { open } = usePageState();
  const { unit, year } = useOpening();
  const nameOf = useName();
  return (
    <Feature
      shown={shownDocument()}
      isAsked={open}
      closeWords={t("door.close", { unit: nameOf(unit).text, year })}
      onClose={() => navigate({ open: false })}
      onShow={(next) => void showDocument(next)}
      onLeave={leaveDocument}
      renderReview={(props) => <ReviewOf {...props} />}
      makePage={makePage}
    />
  );
}

const NO_ENGLISH: EnglishNames = { byCode: {}, byText: {} };

function ReviewOf({ opened, isKept, isShown, onShow, onAgain, onChange, onEnglish, headingOf }: ReviewProps) {
  return (
    <InDocument opened={opened}>
      <Review
        opened={opened}
        onChange={onChange}
        headingOf={headingOf}
        more={
          <>
            <Compare dataset={opened.dataset} publishedOf={publishedOf} load={loadPublished} />
            <English opened={opened} onChange={onEnglish} />
          </>
        }
        acts={
          <ReviewActs
            opened={opened}
            isKept={isKept}
            isShown={isShown}
            onShow={onShow}
            onAgain={onAgain}
            take={<TakePage make={() => makePage(opened)} />}
          />
        }
      />
    </InDocument>
  );
}

const dataFolder = () => new URL("data/", document.baseURI).href;

async function loadPublished(id: string): Promise<Dataset | null> {
  const opened = await fetchDataset(id, dataFolder());
  return opened.ok ? opened.value.dataset : null;
}

/** What the catalogue of the site has of a unit of this name; only its own list is looked at. */
async function publishedOf(name: string) {
  const text = await fetchText(`${dataFolder()}catalog.json`);
  const catalog = text.ok ? readCatalog(text.value) : text;
  if (!catalog.ok) return [];
  return catalog.value.datasets.flatMap((entry) => (entry.name === name ? [{ id: entry.id, year: entry.year }] : []));
}

/** The contexts of another document than the page shows, for what speaks of that one. */
function InDocument({ opened, children }: { opened: OpenedDocument; children: ReactNode }) {
  const { dataset } = opened;
  const [english, setEnglish] = useState(NO_ENGLISH);
  const budget = useMemo(() => {
    keepReading(opened);
    return budgetOf(dataset);
  }, [opened, dataset]);
  useEffect(() => {
    let isGone = false;
    void openedSource(opened, dataFolder()).then((source) => !isGone && setEnglish(source.english));
    return () => {
      isGone = true;
    };
  }, [opened]);
  return (
    <EnglishContext value={english}>
      <DatasetContext value={() => dataset}>
        <BudgetContext value={budget}>{children}</BudgetContext>
      </DatasetContext>
    </EnglishContext>
  );
}
