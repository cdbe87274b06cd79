import en from "../en/checks.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/checks.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
