/** An element put together by hand, for what stands outside every island: it has to work where none has hydrated. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly HTMLElement[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What the page says of itself: a screen reader interrupts for an `alert`, and says a `status` in its turn. */
export function makeNotice(
  role: "alert" | "status",
  className: string,
  ...children: readonly HTMLElement[]
): HTMLDivElement {
  const notice = make("div", { className }, ...children);
  notice.setAttribute("role", role);
  return notice;
}
