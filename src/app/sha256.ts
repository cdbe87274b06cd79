import { computeSha256, hexOf } from "../core/sha256.ts";

/** The SHA-256 of bytes in hexadecimal. Plain http has no `crypto.subtle`: there it is computed here. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  return hexOf(subtle ? new Uint8Array(await subtle.digest("SHA-256", bytes)) : computeSha256(bytes));
}
