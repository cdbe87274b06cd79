import * as v from "valibot";

const entry = v.object({
  id: v.string(),
  unit: v.string(),
  name: v.string(),
  nameEn: v.optional(v.nullable(v.string())),
  year: v.number(),
  path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[\w.-]+\.json$/)),
  bytes: v.optional(v.number()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Which data sets are published here; the file `public/data/catalog.json`. */
export const catalogSchema = v.object({ schemaVersion: v.literal(1), default: v.string(), datasets: v.array(entry) });
export type CatalogEntry = v.InferOutput<typeof entry>;
