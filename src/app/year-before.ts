import type { Dataset } from "../core/document/dataset.ts";
import { datasetIdOf } from "../core/document/dataset-id.ts";
import type { LoadYearBefore, YearBefore } from "../reading/compared/year-before.ts";

let asked: { readonly of: Dataset; readonly found: Promise<YearBefore | null> } | null = null;

/** Once for all islands; what fetches and compares comes when it is first needed. */
export const loadYearBefore: LoadYearBefore = (dataset) => {
  if (asked?.of !== dataset) asked = { of: dataset, found: fetchYearBefore(dataset).catch(() => null) };
  return asked.found;
};

async function fetchYearBefore(dataset: Dataset): Promise<YearBefore | null> {
  const [{ fetchDataset, fetchEditions }, { besideYearBefore }] = await Promise.all([
    import("./fetch-dataset.ts"),
    import("../core/views/comparison/year-before.ts"),
  ]);
  const base = new URL("data/", document.baseURI).href;
  const id = datasetIdOf(dataset);
  const before = datasetIdOf({ ...dataset, year: dataset.year - 1 });
  const editions = await fetchEditions(id, base);
  if (!editions.ok || !editions.value.some((entry) => entry.id === before)) return null;
  const fetched = await fetchDataset(before, base);
  if (!fetched.ok) return null;
  const { dataset: earlier, english } = fetched.value;
  return { ...besideYearBefore({ id: before, dataset: earlier }, { id, dataset }), english };
}
