import type { FoundCell } from "../document/provenance.ts";

/** The unit that follows a figure in running text: 27.18 万元, 0.90 %. */
export const unitAfter = (found: FoundCell): string =>
  found.kind === "text" && /^[\d.,]+$/.test(found.content.text ?? "")
    ? (/^(亿元|万元|元|%|％|个|辆|人)/.exec(found.paragraph.text.slice(found.end))?.[1] ?? "")
    : "";
