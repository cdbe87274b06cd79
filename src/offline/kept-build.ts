/** One build of the site as the worker keeps it: all of it, or nothing. */
export interface KeptBuild {
  /** the build of the page: of the bytes of everything that is kept */
  readonly id: string;
  /** of the data set that stands in the page */
  readonly dataVersion: string;
  /** paths below the scope, each with what its bytes must hash to, written as `integrity` wants it */
  readonly files: readonly (readonly [path: string, integrity: string])[];
}

/** What a worker says of what it keeps. */
export interface KeptReport {
  readonly build: string;
  readonly dataVersion: string;
  /** every file is there */
  readonly isWhole: boolean;
}

/** What a page says to a worker: which build it is, or that the worker shall take the place of the one before it. */
export type ToWorker = { readonly say: "build"; readonly build: string } | { readonly say: "takeOver" };

/** What a worker asks a page that it does not know. */
export const WHICH_BUILD = "mingbai: which build?";

/** Sites of one origin share their caches: the scope keeps them apart. */
const prefixOf = (scope: string): string => `mingbai ${new URL(scope).pathname} `;
export const cacheNameOf = (scope: string, build: string): string => prefixOf(scope) + build;
export const isCacheOf = (scope: string, name: string): boolean => name.startsWith(prefixOf(scope));

/** Builds that are kept and that no open page is of. Nothing is when a page has not said which build it is. */
export function unneededCaches(
  names: readonly string[],
  scope: string,
  own: string,
  pages: readonly (string | undefined)[],
): readonly string[] {
  const needed = new Set<string>([cacheNameOf(scope, own)]);
  for (const build of pages) {
    if (build === undefined) return [];
    needed.add(cacheNameOf(scope, build));
  }
  return names.filter((name) => isCacheOf(scope, name) && !needed.has(name));
}

/** The file of the site that an address names, whatever it asks of it; null for anything outside of the scope. */
export function fileAt(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const site = new URL(scope);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return null;
  return pathname.slice(site.pathname.length) || "index.html";
}
