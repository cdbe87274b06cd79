// Runs right after the body's two languages: puts the other one in place before it is painted.
// `replaceChildren` with a template's content is no Trusted Types sink, and parses nothing again.
// Without it: start.spec.ts "the first paint is in the language of the reader" fails.
const handover = window.mingbai;
const other = document.querySelector<HTMLTemplateElement>("template#other-language");

if (handover !== undefined && other !== null && handover.language !== handover.served) {
  document.getElementById("root")?.replaceChildren(other.content);
  document.title = other.dataset.title ?? "";
  document.querySelector('meta[name="description"]')?.setAttribute("content", other.dataset.description ?? "");
}
document.documentElement.removeAttribute("data-swap");
