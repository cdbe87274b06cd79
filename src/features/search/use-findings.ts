import { useContext, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../core/document/dataset.ts";
import { readFigureQuery } from "../../core/search/figure-query.ts";
import { type FoundFigures, findFigures } from "../../core/search/find-figures.ts";
import { type Findings, findItems } from "../../core/search/find-items.ts";
import { type Initials, NO_INITIALS } from "../../core/search/initials.ts";
import { preparedOf } from "../../core/search/prepared.ts";
import { type PrintedFigure, printedFiguresOf } from "../../core/search/printed-figures.ts";
import { DatasetContext, EnglishContext, useOpening } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { fetchInitials } from "./fetch-initials.ts";
import { initialsByOrder } from "./initials-by-order.ts";
import { searchedOf, searchNames } from "./searched.ts";

function useInitials(): Initials {
  const { datasetId, opened } = useOpening();
  const readDataset = useContext(DatasetContext);
  const [initials, setInitials] = useState<Initials>(NO_INITIALS);
  useEffect(() => {
    // no site knows of a document that was opened here, and none is asked
    if (opened !== undefined) return setInitials(initialsByOrder(searchNames(readDataset())));
    let isGone = false;
    void fetchInitials(datasetId).then((found) => !isGone && setInitials(found));
    return () => {
      isGone = true;
    };
  }, [datasetId, opened, readDataset]);
  return initials;
}

const known = new WeakMap<Dataset, readonly PrintedFigure[]>();
/** Made once, when a figure is first looked for. */
function figuresOf(dataset: Dataset): readonly PrintedFigure[] {
  const figures = known.get(dataset) ?? printedFiguresOf(dataset);
  known.set(dataset, figures);
  return figures;
}

/**
 * Makes ready what is searched, in short steps while nothing else is to be done: the reader has turned to the field, and the
 * first keys should find it made.
 */
export function usePreparation(): void {
  const readDataset = useContext(DatasetContext);
  const english = useContext(EnglishContext);
  useEffect(() => {
    let isGone = false;
    const steps: (() => void)[] = [
      () => {
        const items = searchedOf(readDataset(), english);
        for (let from = 0; from < items.length; from += ITEMS_A_STEP)
          steps.push(() => items.slice(from, from + ITEMS_A_STEP).forEach(preparedOf));
      },
      () => figuresOf(readDataset()),
    ];
    const next = () => {
      if (isGone) return;
      steps.shift()?.();
      if (steps.length > 0) whenIdle(next);
    };
    whenIdle(next);
    return () => {
      isGone = true;
    };
  }, [readDataset, english]);
}
const ITEMS_A_STEP = 40;
const whenIdle = (call: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(call, { timeout: 200 });
  else setTimeout(call, 0);
};

const NO_FIGURES: FoundFigures = { whole: [], begun: [] };
const isCode = ({ statements }: Dataset, code: string): boolean =>
  statements.some(({ sides }) => sides.some(({ rows }) => rows.some((row) => row.code === code)));

export interface AllFindings extends Findings {
  readonly dataset: Dataset;
  readonly figures: FoundFigures;
}

/** What was found of what is typed: figures where a figure was typed, and all else. */
export function useFindings(text: string): AllFindings {
  const { moneyUnit: money, language } = usePageState();
  const readDataset = useContext(DatasetContext);
  const english = useContext(EnglishContext);
  const initials = useInitials();
  // a key is answered first, the list follows
  const sought = useDeferredValue(text);
  return useMemo(() => {
    const dataset = readDataset();
    const query = readFigureQuery(sought);
    const figures = query === null ? NO_FIGURES : findFigures(figuresOf(dataset), query, { money, language });
    const items = findItems(searchedOf(dataset, english), sought, initials);
    // a code that is printed stays a code: no figure is offered that only begins with its digits
    const isPrintedCode = query?.code != null && isCode(dataset, query.code);
    return { ...items, dataset, figures: isPrintedCode ? { ...figures, begun: [] } : figures };
  }, [readDataset, english, sought, initials, money, language]);
}
