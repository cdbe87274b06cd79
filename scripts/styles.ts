import { parse } from "postcss";

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));

const isAbout = (rule: string, classes: ReadonlySet<string>): boolean =>
  [...rule.matchAll(/\.([a-zA-Z_][\w-]*)/g)].some(([, name = ""]) => classes.has(name));

/**
 * Cuts the styles where the last rule about the first screen ends: what follows may come after that screen, and so lets
 * it come sooner. Rules keep their order, so that no rule wins that did not win before.
 */
export function splitStyles(css: string, firstScreen: string): readonly [first: string, later: string] {
  const rules = parse(css).nodes.map(String);
  const classes = classesIn(firstScreen);
  const last = rules.map((rule) => isAbout(rule, classes)).lastIndexOf(true);
  return [rules.slice(0, last + 1).join(""), rules.slice(last + 1).join("")];
}
