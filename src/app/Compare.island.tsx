import { useContext, useEffect, useState } from "react";
import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { CompareOffer } from "../features/compare/CompareOffer.tsx";
import { type ComparedSource, Comparison, type FailedSource } from "../features/compare/Comparison.tsx";
import { EnglishContext, useBudget, useOpening, useWords } from "../reading/reading.tsx";
import { usePageState } from "../view-state/use-page-state.ts";
import { fetchDataset, fetchEditions } from "./fetch-dataset.ts";
import { goToView } from "./go-to-view.ts";

type Fetched = Awaited<ReturnType<typeof fetchDataset>>;

const dataFolder = (): string => new URL("data/", document.baseURI).href;
const fetching = new Map<string, Promise<Fetched>>();

/** Fetches a data set once; one that failed is fetched again when it is asked for again. */
function fetchOnce(id: string): Promise<Fetched> {
  const known = fetching.get(id);
  if (known !== undefined) return known;
  const asked = fetchDataset(id, dataFolder());
  fetching.set(id, asked);
  void asked.then(({ ok }) => ok || fetching.delete(id));
  return asked;
}

/** 比较: this data set beside those that the address names; each is fetched and verified by itself, and one that fails stops no other. */
export function Compare() {
  const { with: others, view, embed } = usePageState();
  const isAskedFor = view === "compare" && !embed;
  // what leads to a section finds this one empty until it is drawn
  useEffect(() => {
    if (isAskedFor) goToView("compare", true);
  }, [isAskedFor]);
  if (others !== null) return <Beside ids={others} />;
  return view === "compare" ? <Offer /> : null;
}

function Beside({ ids }: { ids: string }) {
  const { datasetId } = useOpening();
  const { dataset } = useBudget();
  const english = useContext(EnglishContext);
  const fault = useWords("faults");
  const [fetched, setFetched] = useState<ReadonlyMap<string, Fetched>>(new Map());
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks for what has failed
  useEffect(() => {
    let isWanted = true;
    for (const id of ids.split(","))
      void fetchOnce(id).then((result) => {
        if (isWanted) setFetched((known) => new Map(known).set(id, result));
      });
    return () => {
      isWanted = false;
    };
  }, [ids, tries]);
  const asked = [...new Set(ids.split(","))].filter((id) => id !== datasetId);
  const results = asked.map((id) => ({ id, result: fetched.get(id) }));
  const sources: ComparedSource[] = [
    { id: datasetId, dataset, english },
    ...results.flatMap(({ id, result }) => (result?.ok ? [{ id, ...result.value }] : [])),
  ];
  const failed = results.flatMap(({ id, result }): readonly FailedSource[] =>
    result === undefined || result.ok
      ? []
      : [{ id, reason: fault(`fault.${result.problem.kind}`, { ...result.problem }) }],
  );
  const isLoading = results.some(({ result }) => result === undefined);
  return (
    <Comparison
      sources={sources}
      failed={failed}
      isLoading={isLoading}
      onRetry={() => setTries((count) => count + 1)}
    />
  );
}

/** Without another data set in the address: what else is published of the unit, to choose from. */
function Offer() {
  const { datasetId } = useOpening();
  const [editions, setEditions] = useState<readonly CatalogEntry[] | null>(null);
  useEffect(() => {
    void fetchEditions(datasetId, dataFolder()).then((found) => setEditions(found.ok ? found.value : []));
  }, [datasetId]);
  return <CompareOffer editions={editions} />;
}
