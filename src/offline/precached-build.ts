/** One build of the site as the worker precaches it: all of it, or nothing. */
export interface PrecachedBuild extends BuildName {
  /** paths below the scope, each with what its bytes must hash to, written as `integrity` wants it */
  readonly files: readonly (readonly [path: string, integrity: string])[];
}

export interface BuildName {
  /** the build of the page: of the bytes of everything that is precached */
  readonly id: string;
  /** of the data set that stands in the page */
  readonly dataVersion: string;
}

/** A build whose every file is in its cache, and since when, in milliseconds since 1970. */
export interface WholeBuild extends BuildName {
  readonly since: number;
}

/** Sites of one origin share their caches: the scope keeps them apart. */
const prefixOf = (scope: string): string => `mingbai ${new URL(scope).pathname} `;
export const cacheNameOf = (scope: string, build: string): string => prefixOf(scope) + build;
export const isCacheOf = (scope: string, name: string): boolean => name.startsWith(prefixOf(scope));

/** Stands in a cache once everything else does; no file of a site has this name. */
const marker = (scope: string): string => new URL(".mingbai-whole", scope).href;

export const markWhole = (cache: Cache, scope: string, { id, dataVersion }: BuildName): Promise<void> =>
  cache.put(marker(scope), new Response(JSON.stringify({ id, dataVersion, since: Date.now() } satisfies WholeBuild)));

/** The builds of a site that are whole, the newest first. Pages and worker read it alike. */
export async function wholeBuilds(scope: string): Promise<readonly WholeBuild[]> {
  const names = (await caches.keys()).filter((name) => isCacheOf(scope, name));
  const markers = await Promise.all(names.map((cacheName) => caches.match(marker(scope), { cacheName })));
  const found = await Promise.all(markers.map((answer) => answer?.json() as Promise<WholeBuild> | undefined));
  return found.filter((build) => build !== undefined).sort((a, b) => b.since - a.since);
}

/** A page of one data set: it holds its data, and so joins the build that it is of when it is visited. */
export const isDatasetPage = (path: string): boolean => /^[\w-]+\.\d{4}[\w.-]*\.html$/.test(path);

/** The newest build and the one before it, of which tabs may still be open, stay; older ones and halves go. */
export function unneededCaches(
  names: readonly string[],
  scope: string,
  whole: readonly BuildName[],
): readonly string[] {
  const needed = whole.slice(0, 2).map(({ id }) => cacheNameOf(scope, id));
  return names.filter((name) => isCacheOf(scope, name) && !needed.includes(name));
}

/** The file of the site that an address names, whatever it asks of it; null for anything outside of the scope. */
export function fileAt(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const site = new URL(scope);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return null;
  return pathname.slice(site.pathname.length) || "index.html";
}
