/** The same keys at every depth, with any text: the Chinese file says which keys there are, and one missing in English does not compile. */
export type Shaped<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Shaped<Words[Key]> };
