// Runs last. A page without an origin (a sandboxed frame, a file) may not load modules, every other one should.
// Scripts cloned from a template run without a Trusted Types policy, which `script.src =` would need.
// Without it: places.spec.ts "comes alive in a sandboxed frame that only allows scripts" fails.
import { afterPaint } from "../view-state/after-paint.ts";
import { onFirstInput } from "./first-input.ts";

function load(): void {
  const id = self.origin === "null" ? "classic" : "module";
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  window.mingbai?.begin();
  if (template !== null) document.head.appendChild(document.importNode(template.content, true));
}

if (window.mingbai?.isDeferred === true) onFirstInput(() => afterPaint(load));
else load();
