// Files that were let fall somewhere on the page, until the part of the page that reads them takes them.
let waiting: readonly File[] = [];
let take: ((files: readonly File[]) => void) | null = null;

export function offerFiles(files: readonly File[]): void {
  if (take === null) waiting = files;
  else take(files);
}

/** From now on files go to `taker`, beginning with those that wait; the function that is returned ends it. */
export function takeFiles(taker: (files: readonly File[]) => void): () => void {
  take = taker;
  const [first, ...others] = waiting;
  waiting = [];
  if (first !== undefined) taker([first, ...others]);
  return () => {
    if (take === taker) take = null;
  };
}
