import { regionIn } from "../lexicon/regions.ts";

/** The region that a unit belongs to, read from its name, else from its department's; no document prints it by itself. */
export const regionOf = (unit: string, department: string | null): string | null =>
  regionIn(unit) ?? regionIn(department ?? "");
