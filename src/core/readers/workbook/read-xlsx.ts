import { relationsOf } from "../archive/parts.ts";
import { isOn, walkXml } from "../archive/xml.ts";
import type { Archive } from "../archive/zip.ts";
import { refuse } from "../refusal.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import { readSheetPart } from "./xlsx-sheet.ts";
import { readStyles } from "./xlsx-styles.ts";

/** The sheets of an .xlsx in the order of their tabs (SpreadsheetML, ECMA-376 part 1, 18). Texts of numbers are taken from the file as they stand there. */
export function readXlsx(archive: Archive, workbook: string): readonly SheetGrid[] {
  const relations = relationsOf(archive, workbook);
  const partOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target !== undefined && archive.names.has(target) ? archive.read(target) : null;
  };
  const { tabs, is1904 } = readTabs(archive.read(workbook));
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const book = {
    strings: strings ? readStrings(strings) : [],
    styles: styles ? readStyles(styles) : [],
    is1904,
  };
  return tabs.flatMap(({ name, relation, isHidden }) => {
    const part = relations.find(({ id }) => id === relation) ?? refuse("broken");
    if (part.type !== "worksheet") return [];
    return [{ name, isHidden, ...readSheetPart(archive.read(part.target), book) }];
  });
}

interface Tab {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function readTabs(bytes: Uint8Array): { readonly tabs: readonly Tab[]; readonly is1904: boolean } {
  const tabs: Tab[] = [];
  let is1904 = false;
  walkXml(bytes, {
    open: ({ name, attributes }) => {
      if (name === "workbookPr") is1904 = isOn(attributes.get("date1904"));
      if (name === "sheet")
        tabs.push({
          name: attributes.get("name") ?? "",
          relation: attributes.get("id") ?? "",
          isHidden: /hidden/i.test(attributes.get("state") ?? ""),
        });
    },
  });
  return { tabs, is1904 };
}

/** The shared strings; how they are pronounced (`rPh`) is no part of what is printed. */
function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let aside = 0;
  walkXml(bytes, {
    open: ({ name }) => {
      if (name === "si") parts = [];
      if (name === "rPh") aside += 1;
      isText = name === "t" && aside === 0;
    },
    close: ({ name }) => {
      isText = false;
      if (name === "rPh") aside -= 1;
      if (name === "si") strings.push(parts.join(""));
    },
    text: (text) => {
      if (isText) parts.push(text);
    },
  });
  return strings;
}
