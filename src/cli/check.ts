import { checkDataset } from "../core/checks/check-dataset.ts";
import { decodeDataset } from "../core/document/decode-dataset.ts";
import { readCheckArguments } from "./arguments.ts";
import { exitCode, outcomeOf } from "./outcome.ts";
import { outcomeLines } from "./print-outcome.ts";
import { print, readBytes, refuse } from "./terminal.ts";

/** `npm run check -- <dataset.json> [--json]`: reconciles a data set; the exit codes are those of the import. */
export async function main(args: string[]): Promise<number> {
  const request = readCheckArguments(args);
  if (!request.ok) return refuse(request.problem.kind, request.problem.values, args);
  const { dataset: path, json, lang } = request.value;
  const bytes = readBytes(path);
  if (!bytes) return refuse("noSuchFile", { text: path }, args);
  const decoded = decodeDataset(new TextDecoder().decode(bytes));
  if (!decoded.ok) return refuse("noDataset", { text: JSON.stringify(decoded.problem) }, args);
  const outcome = outcomeOf(decoded.value, checkDataset(decoded.value), [], lang);
  print(json ? JSON.stringify(outcome, null, 2) : outcomeLines(decoded.value, outcome, lang).join("\n"));
  return exitCode(outcome);
}
