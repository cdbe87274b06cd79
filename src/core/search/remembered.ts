/**
 * Remembers what is made of a text, as the same texts come with every key that somebody types. Where more than `most` are known, all
 * are forgotten.
 */
export function remembered<Made extends object>(make: (text: string) => Made, most: number): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
