import { type AtRule, type ChildNode, type Container, parse } from "postcss";

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));

/** The classes that an element must have; `:not(.x)` names one that it must not. */
const classesOf = (selector: string): readonly string[] =>
  [...selector.replace(/:(?:not|is|where|has)\([^()]*\)/g, "").matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(
    ([, name = ""]) => name,
  );

const isForPaper = ({ name, params }: AtRule): boolean => name === "media" && params === "print";

/**
 * The styles that the first screen needs by itself, a third of all, so that it comes sooner. The whole follows it, repeats these and lets
 * the same rules win.
 */
export function stylesFor(firstScreen: string, css: string): string {
  const classes = classesIn(firstScreen);
  const keep = (node: ChildNode): void => {
    if (node.type === "rule" && (node.parent as Container & { name?: string })?.name !== "keyframes") {
      const selectors = node.selectors.filter((selector) => classesOf(selector).every((name) => classes.has(name)));
      if (selectors.length === 0) node.remove();
      else node.selectors = selectors;
    } else if (node.type === "atrule" && node.nodes !== undefined) {
      for (const child of [...node.nodes]) keep(child);
      if (node.nodes.length === 0 || isForPaper(node)) node.remove();
    }
  };
  const sheet = parse(css);
  for (const node of [...sheet.nodes]) keep(node);
  return sheet.toString();
}
