import { type ChildNode, type Container, parse } from "postcss";

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = ""]) => name);

/**
 * Cuts the styles where the last rule about the first screen ends: what follows may come after that screen, and so lets
 * it come sooner. Rules keep their order, so that no rule wins that did not win before.
 */
export function splitStyles(css: string, firstScreen: string): { readonly first: string; readonly later: string } {
  const rules = parse(css).nodes.map(String);
  const classes = classesIn(firstScreen);
  const last = rules.map((rule) => classesOf(rule).some((name) => classes.has(name))).lastIndexOf(true);
  return { first: rules.slice(0, last + 1).join(""), later: rules.slice(last + 1).join("") };
}

/** The styles that the first screen needs by itself, a quarter of all: for pages that share the whole in a file, which follows and lets the same rules win. */
export function stylesFor(firstScreen: string, css: string): string {
  const classes = classesIn(firstScreen);
  const keep = (node: ChildNode): void => {
    if (node.type === "rule" && (node.parent as Container & { name?: string })?.name !== "keyframes") {
      const selectors = node.selectors.filter((selector) => classesOf(selector).every((name) => classes.has(name)));
      if (selectors.length === 0) node.remove();
      else node.selectors = selectors;
    } else if (node.type === "atrule" && node.nodes !== undefined) {
      for (const child of [...node.nodes]) keep(child);
      if (node.nodes.length === 0) node.remove();
    }
  };
  const sheet = parse(css);
  for (const node of [...sheet.nodes]) keep(node);
  return sheet.toString();
}
