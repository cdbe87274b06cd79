import type { afterStart as AfterStart } from "./after-start.ts";
import { followLeads } from "./follow-leads.ts";

/** Stands for after-start.ts in the classic bundle (see scripts/twins.ts): it is in one piece, and where it runs nothing can be kept. */
export const afterStart: typeof AfterStart = () => {
  followLeads();
  return Promise.resolve();
};
