import en from "../en/targets.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/targets.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
