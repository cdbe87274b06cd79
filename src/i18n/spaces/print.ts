import en from "../en/print.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/print.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
