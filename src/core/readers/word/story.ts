import { isOn, walkXml, type XmlElement } from "../archive/xml.ts";
import { paragraphBlocks } from "../paragraph-blocks.ts";
import type { Flow } from "./flow.ts";
import type { Numbering } from "./numbering.ts";
import { type OpenParagraph, openParagraph } from "./paragraph.ts";
import type { WordStyles } from "./styles.ts";

/** What the stories of a document (its body, its notes) share. */
export interface StoryContext {
  readonly flow: Flow;
  readonly styles: WordStyles;
  readonly numbering: Numbering;
  readonly counts: {
    deletedText: number;
    hiddenText: number;
    unreadableGlyphs: number;
    pictures: number;
    charts: number;
    diagrams: number;
    embeddedDocuments: number;
    paragraphs: number;
  };
}

const DELETED = new Set(["del", "moveFrom"]);
/** Elements whose text is not printed: deletions, properties before a change, the second form of a drawing for old programs, pronunciations. */
const NOT_PRINTED = /^(?:del|moveFrom|Fallback|rt|(?:r|p|tbl|tr|tc|sect)PrChange)$/;
const MARK_OF_CHANGE = new Set(["rPr", "trPr"]);
const WORD = /wordprocessingml(?:\/2006)?\/main$/;
/** What a drawing shows that is kept in parts of its own: charts, also the newer ones, and SmartArt. */
const CHART = /\/(?:chart|chartex)$/;
const DIAGRAM = /\/diagram$/;
const MATHS = /\/math$/;

/** Reads a story into the flow: paragraphs with the labels of their lists, and tables (WordprocessingML, ECMA-376 part 1, 17). */
export function readStory(bytes: Uint8Array, context: StoryContext): void {
  const story = new Story(context);
  walkXml(bytes, {
    open: (element) => story.open(element),
    close: (element) => story.close(element),
    text: (text) => story.text(text),
  });
}

class Story {
  private readonly context: StoryContext;
  private readonly path: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private notPrinted = 0;
  private isText = false;
  private isRunHidden = false;
  private runSize: number | null = null;
  private unfinished = "";

  constructor(context: StoryContext) {
    this.context = context;
  }

  open(element: XmlElement): void {
    const { name, namespace } = element;
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    if (this.isLeftOut(name, parent)) this.notPrinted += 1;
    if (name === "delText") this.context.counts.deletedText += 1;
    if (this.notPrinted > 0) return;
    if (CHART.test(namespace) && name === "chart") this.context.counts.charts += 1;
    if (DIAGRAM.test(namespace) && name === "relIds") this.context.counts.diagrams += 1;
    if (WORD.test(namespace) && name === "altChunk") this.context.counts.embeddedDocuments += 1;
    if (MATHS.test(namespace)) this.isText = name === "t";
    if (WORD.test(namespace)) this.openWord(element, parent);
  }

  close({ name, namespace }: XmlElement): void {
    this.path.pop();
    this.isText = false;
    if (this.notPrinted === 0 && WORD.test(namespace)) this.closeWord(name);
    if (this.isLeftOut(name, this.path.at(-1) ?? "")) this.notPrinted -= 1;
  }

  text(text: string): void {
    if (this.isText) this.print(text);
  }

  /** Inside properties, `del` only marks that a paragraph's end or a row was deleted. */
  private isLeftOut(name: string, parent: string): boolean {
    return NOT_PRINTED.test(name) && !(DELETED.has(name) && MARK_OF_CHANGE.has(parent));
  }

  private openWord(element: XmlElement, parent: string): void {
    const { flow, styles, counts } = this.context;
    switch (element.name) {
      case "p":
        this.paragraphs.push(openParagraph(this.unfinished));
        this.unfinished = "";
        break;
      case "r":
        this.isRunHidden = styles.of(this.paragraph?.style ?? null).isHidden === true;
        this.runSize = null;
        break;
      case "t":
        this.isText = true;
        break;
      case "tab":
      case "ptab":
        if (parent === "r") this.print("\t");
        break;
      case "br":
      case "cr":
        this.print("\n");
        break;
      case "noBreakHyphen":
        this.print("-");
        break;
      case "sym":
        this.printSymbol(element.attributes.get("char") ?? "");
        break;
      case "drawing":
      case "pict":
      case "object":
        counts.pictures += 1;
        break;
      case "tbl":
        flow.openTable();
        break;
      case "tr":
        flow.openRow();
        break;
      case "tc":
        flow.openCell();
        break;
      case "txbxContent":
        flow.goAside();
        break;
      default:
        this.readProperty(element, parent);
    }
  }

  private closeWord(name: string): void {
    const { flow } = this.context;
    if (name === "p") this.closeParagraph();
    else if (name === "tc") flow.closeCell();
    else if (name === "tr") flow.closeRow();
    else if (name === "tbl") flow.closeTable();
    else if (name === "txbxContent") this.paragraph?.boxes.push(...flow.leaveAside());
  }

  private get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  private print(text: string): void {
    const { paragraph } = this;
    if (!paragraph || this.notPrinted > 0) return;
    if (this.isRunHidden) {
      if (text.trim() !== "") this.context.counts.hiddenText += 1;
      return;
    }
    if (text.trim() !== "") paragraph.size ??= this.runSize;
    paragraph.text += text;
  }

  /** Symbol fonts have their own characters at private code points: bullets and boxes, for which no text can be given. */
  private printSymbol(code: string): void {
    const point = Number.parseInt(code, 16);
    const isKnown = point > 0 && point <= 0xffff && !(point >= 0xd800 && point <= 0xf8ff);
    if (isKnown) this.print(String.fromCodePoint(point));
    else this.context.counts.unreadableGlyphs += 1;
  }

  private readProperty({ name, attributes }: XmlElement, parent: string): void {
    const value = attributes.get("val");
    const { paragraph } = this;
    if (parent === "rPr") this.readRunProperty(name, value);
    else if (parent === "trPr") this.readRowProperty(name, value);
    else if (parent === "tcPr") this.readCellProperty(name, value);
    else if (paragraph && parent === "pPr") {
      if (name === "jc") paragraph.isCentred = value === "center";
      else if (name === "pStyle") paragraph.style = value ?? null;
    } else if (paragraph && parent === "numPr") {
      if (name === "numId") paragraph.list = value ?? null;
      else if (name === "ilvl") paragraph.level = Number(value);
    }
  }

  private readRunProperty(name: string, value: string | undefined): void {
    const isOfMark = this.path.at(-3) === "pPr";
    if (isOfMark) {
      if (this.paragraph && DELETED.has(name)) this.paragraph.goesOn = true;
    } else if (name === "vanish") this.isRunHidden = isOn(value ?? "1");
    else if (name === "sz") this.runSize = Number(value) / 2 || null;
    else if (name === "rStyle" && this.context.styles.of(value ?? "").isHidden) this.isRunHidden = true;
  }

  private readRowProperty(name: string, value: string | undefined): void {
    const { flow, counts } = this.context;
    const isHidden = name === "hidden" && isOn(value ?? "1");
    if (DELETED.has(name)) counts.deletedText += 1;
    if (isHidden) counts.hiddenText += 1;
    if (DELETED.has(name) || isHidden) flow.leaveRowOut();
    else if (name === "gridBefore") flow.skipColumns(Number(value));
  }

  private readCellProperty(name: string, value: string | undefined): void {
    const { cell } = this.context.flow;
    if (!cell) return;
    if (name === "gridSpan") cell.columnSpan = Number(value);
    else if (name === "vMerge") cell.isContinued = value !== "restart";
    else if (name === "cellDel") cell.isLeftOut = true;
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { flow, styles, counts } = this.context;
    if (paragraph.goesOn) this.unfinished = paragraph.text;
    else if (paragraph.text.trim() !== "") {
      const style = styles.of(paragraph.style);
      const isInTable = flow.cell !== undefined;
      if (!isInTable) counts.paragraphs += 1;
      const text = this.label(paragraph) + paragraph.text.trim();
      const isCentred = paragraph.isCentred ?? style.isCentred ?? false;
      flow.add(...paragraphBlocks(text, flow.placeOf(counts.paragraphs), isCentred, paragraph.size ?? style.size));
    }
    flow.add(...paragraph.boxes);
  }

  private label(paragraph: OpenParagraph): string {
    const { styles, numbering } = this.context;
    const style = styles.of(paragraph.style);
    const list = paragraph.list ?? style.list;
    if (list === null || list === "0") return "";
    const byStyle = paragraph.style === null ? null : numbering.levelOfStyle(list, paragraph.style);
    return numbering.next(list, paragraph.level ?? style.level ?? byStyle ?? 0) ?? "";
  }
}
