import en from "../en/search.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/search.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
