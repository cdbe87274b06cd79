import { computeSha256 } from "../core/sha256.ts";

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The SHA-256 of bytes in hexadecimal. Plain http has no `crypto.subtle`: there it is computed here. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  return hex(subtle ? new Uint8Array(await subtle.digest("SHA-256", bytes)) : computeSha256(bytes));
}
