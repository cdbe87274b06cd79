import type { afterStart as AfterStart } from "./after-start.ts";
import { copyShown } from "./copy-shown.ts";
import { followLeads } from "./follow-leads.ts";
import { giveCarried } from "./give-carried.ts";

/** Stands for after-start.ts in the portable copy (see scripts/twins.ts): everything is there, and is given out of it. */
export const afterStart: typeof AfterStart = () => {
  copyShown();
  followLeads();
  giveCarried();
  return Promise.resolve();
};
