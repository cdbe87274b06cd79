import en from "../en/statements.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/statements.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
