import { readFileSync } from "node:fs";
import type { Dataset } from "../src/core/document/dataset.ts";
import { englishNames } from "../src/core/document/english-names.ts";

/** A file of the site's data as published. */
const readPublished = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));

const unit = "datong-social-insurance-center/2026";
export const datong: Dataset = readPublished(`${unit}.json`);
const lists = {
  functional: readPublished("classification/functional.json"),
  economic: readPublished("classification/economic.json"),
  terms: readPublished("classification/terms.json"),
  unit: readPublished(`${unit}.en.json`),
};

/** The English of a data set by the published lists. */
export const englishOf = (dataset: Dataset = datong) => englishNames(dataset, lists);
