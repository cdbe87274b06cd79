// Runs last: a page without an origin (a sandboxed frame, a file) may not load modules, every other one should.
// Scripts cloned from a template run without a Trusted Types policy, which `script.src =` would need.
// Without it: start.spec.ts "comes alive in a sandboxed frame that only allows scripts" fails.
document.documentElement.removeAttribute("data-swap");
const id = self.origin === "null" ? "classic" : "module";
const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
if (template !== null) document.head.appendChild(document.importNode(template.content, true));
