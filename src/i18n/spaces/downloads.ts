import en from "../en/downloads.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/downloads.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
