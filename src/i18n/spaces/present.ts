import en from "../en/present.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/present.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
