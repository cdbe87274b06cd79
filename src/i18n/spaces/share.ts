import en from "../en/share.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/share.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
