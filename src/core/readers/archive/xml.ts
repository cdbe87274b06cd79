import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { refuse } from "../refusal.ts";

/** An element of an Office file; attributes by their local names (`w:val` is `val`). */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (element: XmlElement) => void;
  readonly text?: (text: string) => void;
}

/** A table in a table … forty times is no document, and the parser's look-up of namespaces takes time with depth. */
const DEEPEST = 256;

/** Walks an XML part without building a tree. Refuses what is not well-formed or nested without end; declarations of entities are not followed. */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: XmlElement[] = [];
  parser.on("error", () => refuse("broken"));
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes as Record<string, SaxesAttributeNS>);
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(attributes.map(({ local, value }) => [local, value])),
    };
    path.push(element);
    if (path.length > DEEPEST) refuse("broken");
    handlers.open?.(element);
  });
  parser.on("closetag", () => {
    const element = path.pop();
    if (element) handlers.close?.(element);
  });
  const { text } = handlers;
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(decodeXml(bytes)).close();
}

function decodeXml(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : null;
  return new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
}

/** A switch of an Office file: there and not turned off. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off|none)$/.test(value);
