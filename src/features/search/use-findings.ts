import { useContext, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../core/document/dataset.ts";
import type { EnglishNames } from "../../core/document/english-names.ts";
import { readFigureQuery } from "../../core/search/figure-query.ts";
import { type FoundFigures, findFigures } from "../../core/search/find-figures.ts";
import { type Findings, findItems } from "../../core/search/find-items.ts";
import { type Initials, NO_INITIALS } from "../../core/search/initials.ts";
import { preparedOf } from "../../core/search/prepared.ts";
import { type PrintedFigure, printedFiguresOf } from "../../core/search/printed-figures.ts";
import { DatasetContext, EnglishContext, useOpening } from "../../reading/reading.tsx";
import { afterPaint } from "../../view-state/after-paint.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { fetchInitials } from "./fetch-initials.ts";
import { initialsByOrder } from "./initials-by-order.ts";
import { searchedInSteps, searchedOf, searchNames } from "./searched.ts";

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

/** All the work of a first search, in steps that a slow telephone does between two frames. */
function* prepare(dataset: Dataset, english: EnglishNames): Generator<void> {
  const items = yield* searchedInSteps(dataset, english);
  for (const item of items) {
    preparedOf(item);
    yield;
  }
  figuresOf(dataset);
}
const STEP = 8;

/**
 * Makes ready what is searched as soon as the reader has turned to the field, a step at a time; whether it is made. Until then
 * nothing is looked for: the first letters would wait for all of it.
 */
export function usePreparation(): boolean {
  const readDataset = useContext(DatasetContext);
  const english = useContext(EnglishContext);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    let steps: Generator<void> | null = null;
    const work = () => {
      if (isGone) return;
      steps ??= prepare(readDataset(), english);
      for (const since = performance.now(); performance.now() - since < STEP; )
        if (steps.next().done === true) return setReady(true);
      afterPaint(work);
    };
    afterPaint(work);
    return () => {
      isGone = true;
    };
  }, [readDataset, english]);
  return isReady;
}

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
