/** Knows which elements are in sight or soon will be, and says so once for each. */
export function watchNear(
  elements: Iterable<Element>,
  margin: string,
  onNear: (element: Element) => void,
): (element: Element) => boolean {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) near.delete(target);
        else if (!near.has(target)) {
          near.add(target);
          onNear(target);
        }
      }
    },
    { rootMargin: `${margin} 0px` },
  );
  for (const element of elements) observer.observe(element);
  return (element) => near.has(element);
}
