import { remember, remembered } from "../../view-state/storage.ts";

const MOST = 5;

/** The units that this reader has opened last, the latest first. */
export const recentUnits = (): readonly string[] => (remembered("units") ?? "").split(" ").filter(Boolean);

/** Puts a unit in front of them. */
export function noteUnit(unit: string): void {
  const others = recentUnits().filter((each) => each !== unit);
  remember("units", [unit, ...others].slice(0, MOST).join(" "));
}
