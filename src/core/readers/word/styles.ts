import { isOn, walkXml } from "../archive/xml.ts";

/** What a style says of the paragraphs and letters that have it; null where it leaves that to the style below. */
export interface WordStyle {
  readonly isCentred: boolean | null;
  /** of the letters, in points */
  readonly size: number | null;
  readonly isHidden: boolean | null;
  readonly list: string | null;
  readonly level: number | null;
}

export interface WordStyles {
  /** the style with everything that it takes from those below it; null for the default of paragraphs */
  readonly of: (id: string | null) => WordStyle;
}

type DefinedStyle = { -readonly [Key in keyof WordStyle]: WordStyle[Key] };

interface Definition extends DefinedStyle {
  below: string | null;
}

const undefinedStyle = (): Definition => ({
  isCentred: null,
  size: null,
  isHidden: null,
  list: null,
  level: null,
  below: null,
});

/** More styles below one another than any template has; a circle ends here. */
const DEEPEST = 20;

/** styles.xml (ECMA-376 part 1, 17.7). */
export function readStyles(bytes: Uint8Array | null): WordStyles {
  const styles = new Map<string, Definition>();
  const defaults = undefinedStyle();
  let standard: string | null = null;
  let current: Definition | null = null;
  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    const value = attributes.get("val") ?? "";
    if (name === "docDefaults") current = defaults;
    else if (name === "style") {
      const id = attributes.get("styleId") ?? "";
      current = undefinedStyle();
      styles.set(id, current);
      if (attributes.get("type") === "paragraph" && isOn(attributes.get("default"))) standard = id;
    } else if (!current) return;
    else if (name === "basedOn") current.below = value;
    else if (name === "jc") current.isCentred = value === "center";
    else if (name === "sz") current.size = Number(value) / 2 || null;
    else if (name === "vanish") current.isHidden = isOn(attributes.get("val") ?? "1");
    else if (name === "numId") current.list = value;
    else if (name === "ilvl") current.level = Number(value);
  };
  if (bytes)
    walkXml(bytes, {
      open: ({ name, attributes }) => open(name, attributes),
      close: ({ name }) => {
        if (name === "style" || name === "docDefaults") current = null;
      },
    });
  return {
    of: (id) => {
      const style = { ...undefinedStyle() };
      let next = id ?? standard;
      for (let depth = 0; next !== null && depth < DEEPEST; depth++) {
        const definition: Definition | undefined = styles.get(next);
        if (!definition) break;
        fillFrom(style, definition);
        next = definition.below;
      }
      fillFrom(style, defaults);
      return style;
    },
  };
}

function fillFrom(style: DefinedStyle, below: DefinedStyle): void {
  style.isCentred ??= below.isCentred;
  style.size ??= below.size;
  style.isHidden ??= below.isHidden;
  style.list ??= below.list;
  style.level ??= below.level;
}
