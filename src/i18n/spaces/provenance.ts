import en from "../en/provenance.json";
import type { Shaped } from "../shaped.ts";
import zh from "../zh/provenance.json";

export const words = { zh, en: en satisfies Shaped<typeof zh> };
