import type { words } from "../../i18n/spaces/search.ts";

/** Every command has a name in both languages. */
export type CommandId = keyof (typeof words)["zh"]["command"];
