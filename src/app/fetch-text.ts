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
  let stalled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      stop.abort();
    }, patience);
  };
  try {
    wait();
    const response = await fetch(address, { signal: stop.signal, cache: "no-cache" });
    if (!response.ok) return failed({ kind: "httpStatus", status: response.status });
    const reader = response.body?.getReader();
    const parts: Uint8Array[] = [];
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      wait();
      parts.push(part.value);
    }
    return ok(joined(parts));
  } catch {
    return failed({ kind: stalled ? "stalled" : "unreachable" });
  } finally {
    clearTimeout(timer);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** UTF-8 with or without a byte order mark; any other encoding is refused rather than shown as rubbish. */
export function readUtf8(bytes: Uint8Array): Result<string, FetchProblem> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return failed({ kind: "wrongEncoding" });
  }
}
