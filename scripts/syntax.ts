import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** What the oldest browsers cannot parse and no compiler rewrites for us: it would stop the whole page there. */
function tooNew(node: Node): string | null {
  if (node.type === "StaticBlock") return "a class static block";
  if (node.type === "PrivateInExpression") return "`#field in`";
  if (node.type === "Literal" && typeof node.regex === "object" && node.regex !== null) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    if (/\(\?<[=!]/.test(pattern)) return "a lookbehind";
    if (/[vd]/.test(flags)) return `the flag ${flags}`;
  }
  return null;
}

function* problemsIn(node: Node, isInFunction: boolean): Generator<string> {
  const problem = tooNew(node);
  if (problem !== null) yield problem;
  if (node.type === "AwaitExpression" && !isInFunction) yield "await at the top level";
  const inside = isInFunction || /Function/.test(node.type);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* problemsIn(child, inside);
}

export const newSyntaxIn = (code: string): readonly string[] => [
  ...new Set(problemsIn(parseAst(code) as unknown as Node, false)),
];

/** The scripts that stand in a page; JSON is none. */
const inlineIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = ""]) => code);

/** Fails the build when a script in it, in a file or in a page, would not even be read by the oldest browsers. */
export function checkSyntax(outDir: string): void {
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" });
  const problems = files.flatMap((file) => {
    const codes = () => {
      const text = readFileSync(join(outDir, file), "utf8");
      return file.endsWith(".js") ? [text] : inlineIn(text);
    };
    return /\.(js|html)$/.test(file)
      ? codes()
          .flatMap(newSyntaxIn)
          .map((what) => `${file}: ${what}`)
      : [];
  });
  if (problems.length > 0) throw new Error(`too new for the oldest browsers: ${[...new Set(problems)].join("; ")}`);
}
