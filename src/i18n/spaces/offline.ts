import en from "../en/offline.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/offline.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
