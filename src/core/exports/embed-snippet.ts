/** What stands in the HTML that a site puts into its own page. */
export interface Frame {
  readonly src: string;
  /** what a screen reader says of the frame */
  readonly title: string;
  readonly lang: string;
  readonly width: number | "100%";
  readonly height: number;
  /** address of embed.js, which lets the height follow the content; null for a fixed height */
  readonly script: string | null;
}

/** What a frame may do that a sandbox takes away; nothing that reaches the page around it. */
export const SANDBOX = [
  "allow-scripts",
  "allow-same-origin",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
] as const;

/** Features that a frame of another site is only given by name. */
export const ALLOW = ["fullscreen", "clipboard-write", "web-share", "screen-wake-lock"] as const;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const attribute = (name: string, value: string | number): string =>
  `${name}="${String(value).replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign)}"`;

/** A title is one line: what no keyboard types (line ends, NUL) would not come out of an HTML parser as it went in. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();

/** The frame as HTML, every value escaped; with the height helper, its script on a line of its own. */
export function embedSnippet({ src, title, lang, width, height, script }: Frame): string {
  const frame = [
    attribute("src", src),
    attribute("title", oneLine(title)),
    attribute("lang", lang),
    attribute("loading", "lazy"),
    attribute("allow", ALLOW.join("; ")),
    attribute("sandbox", SANDBOX.join(" ")),
    attribute("width", width),
    attribute("height", height),
    // a narrow page keeps the frame inside; a policy that forbids the attribute costs only a border
    attribute("style", "border:0;max-width:100%"),
    // the script of another frame on the same page leaves this one alone
    ...(script === null ? [attribute("data-mingbai", "fixed")] : []),
  ].join(" ");
  const helper = script === null ? "" : `\n<script ${attribute("src", script)} async></script>`;
  return `<iframe ${frame}></iframe>${helper}`;
}

/** What a host that has a content security policy of its own adds to it. */
export function hostPolicy({ src, script }: Pick<Frame, "src" | "script">): string {
  const frames = `frame-src ${/^\w+:\/\/[^/]+/.exec(src)?.[0] ?? src}`;
  return script === null ? frames : `${frames}; script-src ${script}`;
}
