import type { LaterWords } from "../../i18n/later-words.ts";

/** Every command has a name in both languages. */
export type CommandId = keyof LaterWords["search"]["command"];
