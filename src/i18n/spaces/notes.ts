import en from "../en/notes.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/notes.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
