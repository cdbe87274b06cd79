import en from "../en/breakdown.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/breakdown.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
