import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import { headersFor } from "./headers.ts";

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

const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** The file of the site that a request names; null for anything outside of it. */
function fileOf(root: string, base: string, url: string): string | null {
  const [path = ""] = url.split("?");
  if (!path.startsWith(base)) return null;
  let name: string;
  try {
    name = decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
  const file = resolve(root, name === "" || name.endsWith("/") ? `${name}index.html` : name);
  return file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse) {
  const file = request.method === "GET" || request.method === "HEAD" ? fileOf(root, base, request.url ?? "") : null;
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("not found\n");
    return;
  }
  const path = file
    .slice(root.length + 1)
    .split(sep)
    .join("/");
  const plain = readFileSync(file);
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = ENCODINGS.find(
    ([name, ending]) => accepted.includes(name) && statSync(file + ending, { throwIfNoEntry: false }) !== undefined,
  );
  const body = encoding === undefined ? plain : readFileSync(file + encoding[1]);
  const etag = `"${createHash("sha256").update(plain).digest("hex").slice(0, 16)}${encoding?.[0] ?? ""}"`;
  const headers = {
    ...headersFor(path, path.endsWith(".html") ? plain.toString("utf8") : ""),
    ...(encoding === undefined ? {} : { "content-encoding": encoding[0] }),
    vary: "Accept-Encoding",
    etag,
  };
  if (request.headers["if-none-match"] === etag) response.writeHead(304, headers).end();
  else
    response.writeHead(200, { ...headers, "content-length": body.length }).end(request.method === "HEAD" ? "" : body);
}

/** Serves a built site as a host should: compressed, cached by name, with its policy, and 404 for what is not there. */
export async function serve({ folder, base = "/", port = 0, host = "127.0.0.1" }: ServeOptions): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    try {
      answer(root, base, request, response);
    } catch {
      // a file that goes away while it is read, during a new build
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end();
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
