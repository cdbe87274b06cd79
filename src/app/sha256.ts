const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The SHA-256 of bytes in hexadecimal. Plain http has no `crypto.subtle`: there a library computes it, loaded only then. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle) return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  const library = await import("@noble/hashes/sha2.js");
  return hex(library.sha256(bytes));
}
