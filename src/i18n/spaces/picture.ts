import en from "../en/picture.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/picture.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
