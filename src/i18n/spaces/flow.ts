import en from "../en/flow.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/flow.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
