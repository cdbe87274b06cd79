import type { Finding } from "../../core/importer/finding.ts";
import type { NamedBytes } from "../../core/readers/read-document.ts";
import { READ_LIMITS } from "../../core/readers/source-document.ts";
import { failed, ok, type Result } from "../../core/result.ts";

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const refusal = (kind: Finding["kind"], values: Finding["values"]) =>
  failed<Finding>({ level: "error", kind, line: null, values });

const byName = new Intl.Collator("zh-CN", { numeric: true });

/** The bytes of the files in reading order, which is that of their names; or why one of them is not taken. */
export async function bytesOf(files: readonly File[]): Promise<Result<readonly NamedBytes[], Finding>> {
  const large = files.find(({ size }) => size > READ_LIMITS.bytes);
  if (large !== undefined) {
    const values = { file: large.name, megabytes: megabytes(large.size), most: megabytes(READ_LIMITS.bytes) };
    return refusal("file.tooLarge", values);
  }
  const sorted = [...files].sort((one, two) => byName.compare(one.name, two.name));
  const read: NamedBytes[] = [];
  for (const file of sorted)
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // a folder, or a file that is gone by now
      return refusal("file.broken", { file: file.name });
    }
  return ok(read);
}
