import type { KeptBuild } from "./kept-build.ts";

/** Few at a time, as a reader may be asking for something too. */
const AT_ONCE = 3;

async function keepFile(cache: Cache, address: string, path: string, integrity: string): Promise<void> {
  const answer = await fetch(
    new Request(address, {
      // asked whether it is still the same: what a browser has kept of another deploy would be refused below
      cache: "no-cache",
      credentials: "same-origin",
      // a file of another build, or a page in the place of a missing file, is refused
      integrity,
    }),
  );
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  // an answer that came by way of another address may not be given to a navigation
  await cache.put(address, answer.redirected ? new Response(await answer.blob(), answer) : answer);
}

/** Where a file of the site lies. Hosts may lead from index.html to its folder, so that one is asked at once. */
export const addressOf = (path: string, scope: string): string =>
  new URL(path === "index.html" ? "./" : path, scope).href;

/** Keeps every file of a build that is not kept yet; fails when one of them is not to be had. */
export async function keepFiles(cache: Cache, { files }: KeptBuild, scope: string): Promise<void> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter(([path]) => !kept.has(addressOf(path, scope)));
  const next = async () => {
    for (let file = missing.shift(); file !== undefined; file = missing.shift()) {
      const [path, integrity] = file;
      await keepFile(cache, addressOf(path, scope), path, integrity);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
