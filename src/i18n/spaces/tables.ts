import en from "../en/tables.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/tables.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
