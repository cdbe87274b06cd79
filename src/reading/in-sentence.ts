/** Names that begin large wherever they stand. */
const ALWAYS_LARGE = /^(Party|Communist|China|Chinese|Datong|Shanxi|Hong|Macao|Taiwan|Tibet)\b/;

/** An English name within a sentence begins small ("goes to social security"), unless it is one that never does; Chinese stays as it is. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !ALWAYS_LARGE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
