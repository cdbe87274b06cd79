import en from "../en/faults.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/faults.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
