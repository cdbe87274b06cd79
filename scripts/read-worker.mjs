// Reads the files of one document in a thread of its own, which can be ended and has a limit of memory: `new Worker(…, { workerData: files })`.
import { parentPort, workerData } from "node:worker_threads";
import { withModule } from "./typescript.mjs";

parentPort?.postMessage(await withModule("src/cli/read-in-node.ts", (module) => module.readInNode(workerData)));
