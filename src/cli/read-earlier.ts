import type { Dataset } from "../core/document/dataset.ts";
import { decodeDataset } from "../core/document/decode-dataset.ts";
import { failed, ok, type Result } from "../core/result.ts";
import type { UsageProblem } from "./arguments.ts";
import { readBytes } from "./terminal.ts";

/** The earlier data set that --against names; null where the option is not given. It is read before anything is written, so that a data set may be compared with what replaces it. */
export function readEarlier(path: string | null): Result<Dataset | null, UsageProblem> {
  if (path === null) return ok(null);
  const bytes = readBytes(path);
  if (!bytes) return failed({ kind: "noSuchFile", values: { text: path } });
  const decoded = decodeDataset(new TextDecoder().decode(bytes));
  return decoded.ok ? decoded : failed({ kind: "noDataset", values: { text: JSON.stringify(decoded.problem) } });
}
