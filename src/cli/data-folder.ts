import { fileURLToPath } from "node:url";

/** Where the published data sets and their catalogue lie. */
export const DATA_FOLDER = fileURLToPath(new URL("../../public/data", import.meta.url));
