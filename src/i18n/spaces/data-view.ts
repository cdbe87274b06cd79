import en from "../en/dataView.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/dataView.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
