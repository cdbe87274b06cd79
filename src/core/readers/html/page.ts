import { joinLines } from "../join-lines.ts";
import type { Content } from "../nested-tables.ts";
import { paragraphBlocks } from "../paragraph-blocks.ts";
import { refuse } from "../refusal.ts";
import type { Block, Place } from "../source-document.ts";
import type { Placed, Region } from "./article.ts";
import { BLOCKS, centredOf, isAround, isHidden, sizeOf, WITHOUT_TEXT } from "./elements.ts";
import { OpenTable } from "./open-table.ts";

type Attributes = Readonly<Record<string, string>>;

interface Scope {
  readonly name: string;
  readonly region: Region;
  readonly isLeftOut: boolean;
  readonly isCentred: boolean;
  readonly size: number | null;
  readonly isLink: boolean;
  readonly isPreformatted: boolean;
  /** the number of the next item of an `ol`; null in other lists */
  nextItem: number | null;
}

/** More than any page has: the parser takes longer with each further level. */
const DEEPEST = 5_000;
const MOST_TABLES_DEEP = 40;
const SEPARATORS = /[\s|>»›·/／｜、]+/gu;

/** Collects the lines and tables of a page from the events of a parser. */
export class Page {
  readonly root: Region = { parent: null, isAround: false, weight: 0, around: 0, heaviest: null };
  readonly contents: Placed[] = [];
  /** lines that are nothing but links to other pages: no part of the document, unless they stand in the cell of a table */
  readonly links = new Set<Block>();
  readonly counts = { hiddenText: 0, deletedText: 0, pictures: 0 };
  private readonly file: number;
  private readonly scopes: Scope[];
  private readonly tables: OpenTable[] = [];
  private tableCount = 0;
  private paragraphCount = 0;
  private line = "";
  private linked = "";
  private label = "";

  constructor(file: number) {
    this.file = file;
    this.scopes = [
      {
        name: "",
        region: this.root,
        isLeftOut: false,
        isCentred: false,
        size: null,
        isLink: false,
        isPreformatted: false,
        nextItem: null,
      },
    ];
  }

  open(name: string, attributes: Attributes): void {
    const outer = this.scope;
    if (BLOCKS.has(name)) this.endLine();
    const hides = !outer.isLeftOut && isHidden(attributes);
    const isLeftOut = outer.isLeftOut || hides || WITHOUT_TEXT.has(name) || name === "del";
    const isRegion = BLOCKS.has(name) && this.tables.length === 0 && !isLeftOut;
    this.scopes.push({
      name: hides ? "hidden" : name,
      region: isRegion ? this.regionIn(outer.region, isAround(name, attributes)) : outer.region,
      isLeftOut,
      isCentred: centredOf(name, attributes) ?? outer.isCentred,
      size: sizeOf(name, attributes) ?? outer.size,
      isLink: outer.isLink || (name === "a" && !/^(?:#|$)/.test(attributes.href ?? "")),
      isPreformatted: outer.isPreformatted || name === "pre",
      nextItem:
        name === "ol" && !/list-style[^;]*none/i.test(attributes.style ?? "") ? Number(attributes.start ?? 1) : null,
    });
    if (this.scopes.length > DEEPEST) refuse("broken");
    if (!isLeftOut) this.openStructure(name, attributes, outer);
  }

  private openStructure(name: string, attributes: Attributes, outer: Scope): void {
    const table = this.tables.at(-1);
    if (name === "br") this.endLine();
    else if (name === "img") this.counts.pictures += 1;
    else if (name === "li" && outer.nextItem !== null) this.label = `${outer.nextItem++}.`;
    else if (name === "table") {
      if (this.tables.length >= MOST_TABLES_DEEP) refuse("broken");
      this.tableCount += 1;
      this.tables.push(new OpenTable(this.tableCount));
    } else if (name === "tr") table?.openRow();
    else if (name === "td" || name === "th") table?.openCell(attributes);
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.endLine();
    const scope = this.scopes.pop();
    if (!scope || this.scopes.length === 0) refuse("broken");
    else if (!scope.isLeftOut) {
      if (name === "td" || name === "th") this.tables.at(-1)?.closeCell();
      else if (name === "tr") this.tables.at(-1)?.closeRow();
      else if (name === "table") this.closeTable();
      if (scope.region !== this.scope.region) this.closeRegion(scope.region);
    }
  }

  text(text: string): void {
    const { isLeftOut, isLink, isPreformatted } = this.scope;
    if (isLeftOut) {
      this.countLeftOut(text);
      return;
    }
    if (isPreformatted) this.line += text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    else this.line += text.replaceAll("\t", " ");
    if (isLink) this.linked += text;
  }

  end(): void {
    this.endLine();
    while (this.tables.length > 0) this.closeTable();
    while (this.scopes.length > 1) {
      const { region } = this.scopes.pop() as Scope;
      if (region !== this.scope.region) this.closeRegion(region);
    }
  }

  private get scope(): Scope {
    return this.scopes.at(-1) as Scope;
  }

  private countLeftOut(text: string): void {
    if (text.trim() === "") return;
    if (this.scopes.some(({ name }) => name === "hidden")) this.counts.hiddenText += 1;
    else if (this.scopes.some(({ name }) => name === "del")) this.counts.deletedText += 1;
  }

  private regionIn(parent: Region, around: boolean): Region {
    return { parent, isAround: around, weight: 0, around: 0, heaviest: null };
  }

  private closeRegion(region: Region): void {
    const { parent } = region;
    if (!parent) return;
    parent.weight += region.weight;
    parent.around += region.isAround ? region.weight : region.around;
    if (region.weight > (parent.heaviest?.weight ?? 0)) parent.heaviest = region;
  }

  private endLine(): void {
    const { isCentred, size, isPreformatted, isLeftOut } = this.scope;
    const printed = this.line.replaceAll("\u00a0", " ");
    const linked = this.linked;
    this.line = "";
    this.linked = "";
    if (printed.trim() === "" || isLeftOut) return;
    const text = this.label + (isPreformatted ? printed : joinLines(printed).replace(/ {2,}/g, " "));
    this.label = "";
    const isLink = bare(linked) === bare(printed);
    for (const block of paragraphBlocks(text, this.place(), isCentred, size)) {
      if (isLink) this.links.add(block);
      this.add(block, isLink ? 0 : block.text.length);
    }
  }

  private place(): Place {
    const table = this.tables.at(-1);
    if (table) return { file: this.file, table: table.number, ...table.at };
    this.paragraphCount += 1;
    return { file: this.file, paragraph: this.paragraphCount };
  }

  /** Into the innermost open cell; text in a table but in no cell of it stands before the table, as browsers have it. */
  private add(content: Content, weight: number): void {
    for (let at = this.tables.length - 1; at >= 0; at--) {
      const table = this.tables[at] as OpenTable;
      table.weight += weight;
      if (table.cell) {
        table.cell.content.push(content);
        return;
      }
    }
    this.scope.region.weight += weight;
    this.contents.push({ content, region: this.scope.region });
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    table.closeRow();
    this.add({ kind: "nested", file: this.file, number: table.number, rows: table.rows }, table.weight);
  }
}

const bare = (text: string): string => text.replace(SEPARATORS, "");
