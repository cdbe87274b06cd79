/** The rules of a stylesheet at its top level, in order; a block with everything inside it is one. */
function* rulesOf(css: string): Generator<string> {
  let start = 0;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at] ?? "";
    if (sign === "\\") at += 1;
    else if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    const isEnd = quote === "" && depth === 0 && (sign === "}" || sign === ";");
    if (!isEnd) continue;
    yield css.slice(start, at + 1);
    start = at + 1;
  }
  if (start < css.length) yield css.slice(start);
}

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));

const isAbout = (rule: string, classes: ReadonlySet<string>): boolean =>
  [...rule.matchAll(/\.([a-zA-Z_][\w-]*)/g)].some(([, name = ""]) => classes.has(name));

/**
 * Cuts the styles where the last rule about the first screen ends: what follows may come after that screen, and so lets
 * it come sooner. Rules keep their order, so that no rule wins that did not win before.
 */
export function splitStyles(css: string, firstScreen: string): readonly [first: string, later: string] {
  const rules = [...rulesOf(css)];
  const classes = classesIn(firstScreen);
  const last = rules.map((rule) => isAbout(rule, classes)).lastIndexOf(true);
  return [rules.slice(0, last + 1).join(""), rules.slice(last + 1).join("")];
}
