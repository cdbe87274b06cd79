import { failed, ok, type Result } from "../core/result.ts";

/** Why a file of this site did not arrive. */
export type FetchProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "httpStatus"; readonly status: number }
  | { readonly kind: "stalled" }
  | { readonly kind: "wrongEncoding" };

const PATIENCE = 10_000;

/** Fetches a whole file as bytes; gives up when nothing has come for ten seconds, never by its size or total time. */
export async function fetchBytes(
  address: string,
  patience = PATIENCE,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchProblem>> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  try {
    wait();
    const response = await fetch(address, { signal: stop.signal, cache: "no-cache" });
    if (!response.ok) return failed({ kind: "httpStatus", status: response.status });
    const reader = response.body?.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      wait();
      parts.push(part.value);
    }
    return ok(new Uint8Array(await new Blob(parts).arrayBuffer()));
  } catch {
    return failed({ kind: stop.signal.aborted ? "stalled" : "unreachable" });
  } finally {
    clearTimeout(timer);
  }
}

/** UTF-8 with or without a byte order mark; any other encoding is refused rather than shown as rubbish. */
export function readUtf8(bytes: Uint8Array): Result<string, FetchProblem> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return failed({ kind: "wrongEncoding" });
  }
}

export async function fetchText(address: string): Promise<Result<string, FetchProblem>> {
  const bytes = await fetchBytes(address);
  return bytes.ok ? readUtf8(bytes.value) : bytes;
}
