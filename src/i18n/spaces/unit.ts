import en from "../en/unit.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/unit.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
