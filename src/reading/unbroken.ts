/** The class of a printed name that has a longer word than any language has: it may break anywhere, others between words only. */
export const unbroken = (text: string): string | undefined => (/[!-~]{30}/.test(text) ? "unbroken" : undefined);
