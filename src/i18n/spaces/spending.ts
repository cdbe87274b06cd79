import en from "../en/spending.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/spending.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
