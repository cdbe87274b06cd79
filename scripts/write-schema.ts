import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { datasetSchema, sectionSchema } from "../src/core/document/dataset.ts";

const FILE = fileURLToPath(new URL("../public/data/schema/dataset.schema.json", import.meta.url));

/** The JSON Schema of a data set, as text: generated from the schema that the page itself decodes with. */
export function schemaText(): string {
  const schema = toJsonSchema(datasetSchema, { errorMode: "ignore", definitions: { section: sectionSchema } });
  const title = "Mingbai data set: what one published Chinese unit budget prints, each figure with its line";
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}

/** `npm run schema` */
export function main(): number {
  writeFileSync(FILE, schemaText());
  return 0;
}
