import en from "../en/threePublic.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/threePublic.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
