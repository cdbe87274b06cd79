import { useContext, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../core/budget/dataset.ts";
import { readFigureQuery } from "../../core/search/figure-query.ts";
import { type FoundFigures, findFigures } from "../../core/search/find-figures.ts";
import { type Findings, findItems } from "../../core/search/find-items.ts";
import { type Initials, NO_INITIALS } from "../../core/search/initials.ts";
import { type PrintedFigure, printedFiguresOf } from "../../core/search/printed-figures.ts";
import { DatasetContext, EnglishContext, useOpening } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { fetchInitials } from "./fetch-initials.ts";
import { searchedOf } from "./searched.ts";

function useInitials(): Initials {
  const { datasetId } = useOpening();
  const [initials, setInitials] = useState<Initials>(NO_INITIALS);
  useEffect(() => {
    let isGone = false;
    void fetchInitials(datasetId).then((found) => !isGone && setInitials(found));
    return () => {
      isGone = true;
    };
  }, [datasetId]);
  return initials;
}

const known = new WeakMap<Dataset, readonly PrintedFigure[]>();
/** Made once, when a figure is first looked for. */
function figuresOf(dataset: Dataset): readonly PrintedFigure[] {
  const figures = known.get(dataset) ?? printedFiguresOf(dataset);
  known.set(dataset, figures);
  return figures;
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
