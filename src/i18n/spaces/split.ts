import en from "../en/split.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/split.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
