import en from "../en/glossary.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/glossary.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
