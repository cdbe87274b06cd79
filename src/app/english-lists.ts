import { type EnglishLists, readEnglishLists } from "../core/document/english-names.ts";
import { fetchText } from "./fetch-text.ts";

/** The national lists of English names that lie on the site, and that of the data set whose path is given; each may be missing. */
export async function fetchEnglishLists(base: string, path?: string): Promise<Required<EnglishLists>> {
  const national = ["functional", "economic", "terms"].map((name) => `classification/${name}.json`);
  const own = path === undefined ? [] : [path.replace(/\.json$/, ".en.json")];
  const [functional, economic, terms, unit] = await Promise.all(
    [...national, ...own].map((each) => readJson(`${base}${each}`)),
  );
  return readEnglishLists({ functional, economic, terms, unit });
}

/** English is a courtesy: where it does not arrive, the Chinese stands, marked as such. */
async function readJson(address: string): Promise<unknown> {
  const text = await fetchText(address);
  try {
    return text.ok ? JSON.parse(text.value) : undefined;
  } catch {
    return undefined;
  }
}
