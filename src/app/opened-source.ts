import { version } from "../../package.json";
import { keepChecks } from "../core/checks/check-dataset.ts";
import { datasetIdOf } from "../core/document/dataset-id.ts";
import { englishNames } from "../core/document/english-names.ts";
import { decodePlaces } from "../core/document/printed-places.ts";
import { datasetText } from "../core/importer/write-dataset.ts";
import { openingOf } from "../core/views/opening.ts";
import type { OpenedDocument } from "../features/open-document/opened-document.ts";
import { keepPlaces } from "../reading/printed-places.ts";
import { fetchEnglishLists } from "./english-lists.ts";
import type { PageSource } from "./page-source.ts";
import { sha256 } from "./sha256.ts";

/** Says where the lines of an opened document are printed, and what was found when it was read; nothing is asked of the site for it. */
export function keepReading({ dataset, checks, files }: OpenedDocument): void {
  keepChecks(dataset, checks);
  const { text, places } = dataset.source;
  if (text === undefined || places === undefined) return;
  const decoded = decodePlaces(String(files.get(text) ?? ""), String(files.get(places) ?? ""));
  if (decoded.ok) keepPlaces(dataset, decoded.value);
}

/** What the page shows of an opened document. `english` is what its reader has written. */
export async function openedSource(opened: OpenedDocument, base: string): Promise<PageSource> {
  const { dataset, checks, english } = opened;
  const lists = await fetchEnglishLists(base);
  const checksum = await sha256(new TextEncoder().encode(datasetText(dataset)));
  const opening = openingOf(dataset, checksum, checks);
  return {
    opening: { ...opening, opened: openedFrom(opened) },
    dataset,
    english: englishNames(dataset, { ...lists, unit: english }),
  };
}

const openedFrom = ({ given, openedOn }: OpenedDocument) => ({
  files: given.map(({ name, sha256: checksum }) => ({ name, sha256: checksum })),
  on: openedOn,
  program: [version, document.documentElement.dataset.build].filter((part) => part !== undefined).join(" "),
});

/** The files of a site that stand for a published data set, by their paths. */
export function openedFiles({ dataset, files, english }: OpenedDocument): ReadonlyMap<string, Uint8Array | string> {
  const folder = `data/${dataset.unit.id}/`;
  const own = `data/${datasetIdOf(dataset)}`;
  return new Map<string, Uint8Array | string>([
    [`${own}.json`, datasetText(dataset)],
    [`${own}.en.json`, `${JSON.stringify(english, null, 2)}\n`],
    ...[...files].map(([name, content]) => [folder + name, content] as const),
  ]);
}
