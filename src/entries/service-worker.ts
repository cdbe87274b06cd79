import type { KeptBuild } from "../offline/kept-build.ts";
import { serveKept } from "../offline/serve-kept.ts";
import type { WorkerScope } from "../offline/worker-scope.ts";

/** Put before the script by scripts/worker.ts. */
declare const KEPT_BUILD: KeptBuild;

serveKept(self as unknown as WorkerScope, KEPT_BUILD);
