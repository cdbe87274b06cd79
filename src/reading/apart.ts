import type { Check } from "../core/checks/check.ts";
import { formatNumber } from "../core/format-amount.ts";

/** How far the two sides of a check are apart, as the page writes it; empty where no difference can be said. */
export const apart = ({ difference }: Pick<Check, "difference">): string =>
  formatNumber((difference ?? "").replace(/^-/, ""));
