// A thread of the pool that imports the documents of a folder: what it loads is kept from one document to the next.
import { openModule } from "./typescript.mjs";

const { module } = await openModule("src/cli/folder/import-in-pool.ts");

export default module.importInPool;
