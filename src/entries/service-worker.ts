import type { PrecachedBuild } from "../offline/precached-build.ts";
import { servePrecached } from "../offline/serve-precached.ts";
import type { WorkerScope } from "../offline/worker-scope.ts";

/** Put before the script by scripts/worker.ts. */
declare const PRECACHED_BUILD: PrecachedBuild;

servePrecached(self as unknown as WorkerScope, PRECACHED_BUILD);
