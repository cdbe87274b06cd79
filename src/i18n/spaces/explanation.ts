import en from "../en/explanation.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/explanation.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
