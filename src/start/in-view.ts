/** Knows which elements are in view or within `margin` of it, and calls back whenever one comes so near. */
export function watchInView(
  elements: Iterable<Element>,
  margin: string,
  onEnter: (element: Element) => void,
): (element: Element) => boolean {
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const isNew = isIntersecting && !inView.has(target);
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
        if (isNew) onEnter(target);
      }
    },
    { rootMargin: `${margin} 0px` },
  );
  for (const element of elements) observer.observe(element);
  return (element) => inView.has(element);
}
