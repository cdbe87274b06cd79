import en from "../en/checksView.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/checksView.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
