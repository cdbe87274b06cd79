import type { openBeside as OpenBeside } from "./open-beside.ts";

/** Stands for open-beside.ts in the classic bundle (see scripts/twins.ts): a frame without an origin has no workers. */
export const openBeside: typeof OpenBeside = () => Promise.resolve(null);
