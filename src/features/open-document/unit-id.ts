import { computeSha256, hexOf } from "../../core/sha256.ts";

/** What a unit is called in addresses and paths, where nobody has given it a name in letters: the same for the same printed name. */
export const unitIdOf = (name: string): string =>
  `unit-${hexOf(computeSha256(new TextEncoder().encode(name))).slice(0, 8)}`;
