import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

const YEAR = 31_536_000;

/** The policy that stands in a page. The header repeats it, as browsers read it earlier there, and adds what a page cannot say. */
const policyIn = (html: string): string | undefined =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");

const isOpen = (path: string): boolean => /^(assets|data)\/|^embed\.js$/.test(path);

/** The headers of every file of the site, in the one place that the local server, the tests and hosts take them from. */
export function headersFor(path: string, html = ""): Readonly<Record<string, string>> {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const isHashed = path.startsWith("assets/");
  const policy = policyIn(html);
  return {
    "content-type": type,
    "cache-control": isHashed ? `public, max-age=${YEAR}, immutable` : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // views are made to be embedded anywhere; there is nothing to click that could harm the reader
    ...(policy === undefined ? {} : { "content-security-policy": `${policy}; frame-ancestors *` }),
    // published data and public scripts are for everyone's pages; our own must work without this
    ...(isOpen(path) ? { "access-control-allow-origin": "*" } : {}),
  };
}
