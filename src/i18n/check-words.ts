import type { Check } from "../core/checks/check.ts";
import type zh from "./zh/checks.json";

type Kind = keyof typeof zh.kind;

/** What a check is about, as its words know it. Every kind of `CHECK_KINDS` has a sentence in every language; a test holds it. */
export const namedKind = ({ kind }: Pick<Check, "kind">): Kind => kind as Kind;
/** The key of that sentence. */
export const kindKey = (check: Pick<Check, "kind">): `kind.${Kind}` => `kind.${namedKind(check)}`;
