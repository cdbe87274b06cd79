import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export interface ServeOptions {
  readonly folder: string;
  /** the path that the site lies below, "/" or "/a/b/" */
  readonly base?: string;
  /** 0 takes any free port */
  readonly port?: number;
  readonly host?: string;
}

export interface Served {
  /** where the page is, with the base path */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What the files for hosts in public/ say too (`_headers`, `.htaccess`, `deploy/`). */
function setHeaders(response: ServerResponse, path: string): void {
  if (path.startsWith("/assets/")) response.setHeader("cache-control", "public, max-age=31536000, immutable");
  // published data and public scripts are for everyone's pages; our own must work without this
  if (/^\/(assets|data)\/|^\/embed\.js$/.test(path)) response.setHeader("access-control-allow-origin", "*");
  if (path.endsWith(".txt")) response.setHeader("content-type", "text/plain; charset=utf-8");
  response.setHeader("content-security-policy", "frame-ancestors *");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-content-type-options", "nosniff");
}

/** Serves a built site as a host should: compressed, hashed files cached for a year, and 404 for what is not there. */
export async function serve({ folder, base = "/", port = 0, host = "127.0.0.1" }: ServeOptions): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: ["html"], setHeaders });
  const server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    if (!["GET", "HEAD"].includes(method) || !url.startsWith(base)) response.writeHead(404).end();
    else {
      request.url = url.slice(base.length - 1);
      files(request, response);
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, listening);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host === "127.0.0.1" ? "localhost" : host}:${taken}${join("/", base)}`,
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
