import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCellReference } from "../../../src/core/document/cell-reference.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { notesOf } from "../../../src/core/views/speaker-notes/notes-of.ts";
import { cell, type Edit, edited, published, sheet, words } from "../checks/published.ts";
import { allNotes, answer, expectPrinted, notesIn, talkOf, tell, valuesIn } from "./talking.ts";

const datong = talkOf(published());

describe("the notes for 大同市社会保险中心", () => {
  it("answer less or more than last year in the words of the explanation, and say that last year is computed", () => {
    const notes = notesIn(datong, "total");
    expect(tell(answer(notes, "change"))).toMatchObject({ say: "decrease", amount: "27.18", percent: "0.90" });
    const why = answer(notes, "why");
    expect(why?.values.reason).toMatchObject({ kind: "text", cell: "text:401:196-242" });
    expect(tell(answer(notes, "lastYear"))).toMatchObject({
      manner: "derived",
      current: "2994.78",
      lastYear: "3021.96",
    });
    expect(tell(answer(notes, "sources"))).toMatchObject({ say: "oneSource", amount: "2994.78", share: "100.00" });
    expect(tell(answer(notes, "printedIn"))?.say).toBe("printedIn");
  });

  it("name the largest class with its share, then the others, and that the text states the same shares", () => {
    const notes = notesIn(datong, "split");
    expect(tell(answer(notes, "largest"))).toMatchObject({ part: [["社会保障和就业支出", "2683.59", "89.61"]] });
    expect(tell(answer(notes, "others"))).toMatchObject({
      parts: [
        ["住房保障支出", "195.76", "6.54"],
        ["卫生健康支出", "115.43", "3.85"],
      ],
    });
    expect(answer(notes, "howShares")?.say).toBe("sharesStated");
  });

  it("say why 693.83 and 693.82 both stand, each tail once however many tables print it", () => {
    const tails = notesIn(datong, "drill").filter(({ ask }) => ask === "tail");
    expect(tails.map(tell)).toEqual([
      {
        say: "tail",
        manner: "explained",
        name: "行政事业单位养老支出",
        stated: "693.83",
        sum: "693.82",
        difference: "0.01",
        bound: "0.015",
        unit: "wan",
      },
      expect.objectContaining({ stated: "492.34", sum: "492.35" }),
    ]);
    const economic = notesIn(datong, "basicProject").filter(({ ask }) => ask === "tail");
    expect(economic.map((note) => [tell(note)?.stated, tell(note)?.sum])).toEqual([
      ["2478.48", "2478.49"],
      ["2315.47", "2315.48"],
      ["480.41", "480.40"],
    ]);
  });

  it("call a link that nobody printed inferred, and nothing else", () => {
    const [first, second] = notesIn(datong, "drill").filter(({ ask }) => ask === "projectsIn");
    expect(tell(first)).toMatchObject({ manner: "inferred", code: "2080109", amount: "510.94" });
    expect(first?.values.parts).toMatchObject({ kind: "list", items: { length: 4 } });
    expect(tell(second)).toMatchObject({ code: "2080502", amount: "5.36" });
    const inferred = new Set(allNotes(datong).flatMap(({ ask, manner }) => (manner === "inferred" ? [ask] : [])));
    expect([...inferred].sort()).toEqual(["item", "projectsIn", "sameAmount"]);
  });

  it("follow the speaker down the tree, and keep to the class for a line that is not printed", () => {
    const below = notesIn(datong, "drill", 0, "21011");
    expect(tell(answer(below, "tail"))).toMatchObject({ stated: "113.33", sum: "113.34" });
    expect(notesIn(datong, "drill", 0, "99999")).toEqual(notesIn(datong, "drill"));
    expect(tell(answer(notesIn(datong, "drill", 0, "221"), "twoNames"))).toMatchObject({
      names: [
        ["提租补贴", ["revenue", "expenditure"]],
        ["租房补贴", ["general-budget"]],
      ],
    });
  });

  it("name the “three public” expenses unchanged, and as zero what the text states as zero", () => {
    const notes = notesIn(datong, "threePublic");
    expect(answer(notes, "change")?.say).toBe("same");
    expect(answer(notes, "why")?.say).toBe("noReason");
    const zeros = answer(notes, "zero");
    expect(zeros === undefined ? [] : valuesIn(zeros)).toContainEqual(
      expect.objectContaining({ kind: "amount", amount: { cell: "text:445:76-77", text: "0", unit: "wan" } }),
    );
    expect(tell(zeros)?.parts).toHaveLength(3);
  });

  it("quote what each project is for, and give its cost a head where the sheet counts heads", () => {
    const notes = notesIn(datong, "project");
    expect(answer(notes, "purpose")?.values.words).toMatchObject({ kind: "text", cell: "sheet:614:overview" });
    expect(tell(answer(notes, "perHead"))).toMatchObject({ manner: "derived", amount: "2810000", heads: "58" });
    expect(tell(answer(notes, "perHead"))?.value).toMatch(/^48448\.27/);
    expect(tell(answer(notes, "funding"))).toMatchObject({ say: "oneFunding", level: "municipal", amount: "2810000" });
  });

  it("tell the contradictions of a project as printed, without saying which is right", () => {
    const projects = datong.slides.filter(({ kind }) => kind === "project");
    const about = (name: string) => {
      const slide = projects.find((each) => each.kind === "project" && each.card.name.includes(name));
      return slide === undefined ? [] : notesOf(datong.source, slide);
    };
    expect(tell(answer(about("单位运转"), "projectName"))?.names).toEqual([
      ["Z单位运转经费", ["projects"]],
      ["2单位运转经费"],
    ]);
    expect(tell(answer(about("遗属"), "projectName"))?.names).toEqual([
      ["XM行政事业单位遗属补助经费", ["projects"]],
      ["XX行政事业单位遗属补助经费"],
    ]);
    expect(tell(answer(about("遗属"), "twoUnits"))).toMatchObject({ say: "sheetRounds", row: "2.16", sheet: "21572" });
    expect(tell(answer(about("遗属"), "values"))?.parts).toEqual([["保障按月领取时效。", "21572元", "时效指标"]]);
    expect(tell(answer(about("党支部"), "countInTexts"))?.counts).toBe("4 / 3");
    expect(tell(answer(about("党支部"), "values"))?.parts).toHaveLength(2);
    expect(tell(answer(about("残疾人"), "perHead"))?.say).toBe("zeroHeads");
  });

  it("count the checks by verdict and say what a tail is", () => {
    const notes = notesIn(datong, "checks");
    const { checks } = datong.source;
    const count = (verdict: string) => String(checks.filter((check) => check.verdict === verdict).length);
    expect(tell(answer(notes, "tally"))).toMatchObject({
      say: "agree",
      rounding: "16",
      mismatch: "0",
      equal: count("equal"),
      note: count("note"),
    });
    expect(tell(answer(notes, "whatIsTail"))?.count).toBe("6");
    expect(answer(notes, "mismatches")).toBeUndefined();
    // all of them are said, the names cut short in one sentence
    const clipped = checks.filter(({ kind, verdict }) => kind === "clippedName" && verdict === "note").length;
    expect(tell(answer(notes, "wording"))?.parts).toHaveLength(Number(count("note")) - clipped + 1);
  });

  it("say where the document is, what is not stated in it, and that this is nobody's official page", () => {
    expect(notesIn(datong, "title").map(({ say }) => say)).toEqual([
      "documentOfDepartment",
      "notPublished",
      "unofficial",
    ]);
    expect(tell(answer(notesIn(datong, "source"), "version"))?.version).toBe("0123456789ab");
  });
});

describe("every figure of the notes", () => {
  const values = allNotes(datong).flatMap(valuesIn);

  it("stands in the data set where the note says, or comes from figures that do", () => {
    expect(expectPrinted(published(), values)).toBeGreaterThan(40);
  });

  it("changes with the figure in the document: no note remembers another one", () => {
    const cells = values.flatMap((value) =>
      value.kind === "amount" ? [value.amount.cell] : value.kind === "digits" ? [value.cell] : [],
    );
    const ofTables = [...new Set(cells)].filter((each) => parseCellReference(each)?.kind === "statement");
    const before = JSON.stringify(allNotes(datong));
    fc.assert(
      fc.property(fc.constantFrom(...ofTables), fc.integer({ min: 1, max: 99_999 }), (at, cents) => {
        const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        fc.pre(findCell(published(), at)?.content.text !== text);
        expect(JSON.stringify(allNotes(talkOf(edited(cell(at, text)))))).not.toBe(before);
      }),
      { numRuns: 12 },
    );
  });

  it("of the text changes too, and what is computed from it follows", () => {
    const talk = talkOf(
      edited(
        words(
          401,
          "2,994.78万元，其中：本年预算安排2,994.78万元，上年结转0万元，比上年减少27.18",
          "2,994.78万元，其中：本年预算安排2,994.78万元，上年结转0万元，比上年减少27.20",
        ),
      ),
    );
    const notes = notesIn(talk, "total");
    expect(tell(answer(notes, "change"))?.amount).toBe("27.20");
    expect(tell(answer(notes, "lastYear"))?.lastYear).toBe("3021.98");
  });
});

describe("the notes for other documents", () => {
  const talkAfter = (...edits: readonly Edit[]) => talkOf(edited(...edits));

  it("say nothing of a comparison, a purpose or a sheet that is not printed", () => {
    const silent = talkAfter((dataset) => {
      dataset.sections = dataset.sections.filter(({ topic }) => topic !== "explanation");
    });
    expect(answer(notesIn(silent, "total"), "change")?.say).toBe("noChange");
    expect(answer(notesIn(silent, "total"), "lastYear")).toBeUndefined();
    expect(answer(notesIn(silent, "split"), "howShares")?.say).toBe("shares");
    const bare = talkAfter((dataset) => {
      dataset.projects = [];
    });
    expect(answer(notesIn(bare, "project"), "sheet")?.say).toBe("noSheet");
    expect(answer(notesIn(bare, "project"), "purpose")).toBeUndefined();
    const blank = talkAfter(
      ...published().projects.map((_, index) =>
        sheet(index, ({ text }) => {
          text.overview = null;
        }),
      ),
    );
    expect(answer(notesIn(blank, "project"), "purpose")?.say).toBe("noPurpose");
  });

  it("give both figures of a mismatch and take no side", () => {
    const talk = talkAfter(cell("expenditure:172:total", "2700.00"));
    const notes = notesIn(talk, "checks");
    expect(answer(notes, "tally")?.say).toBe("disagree");
    const mismatches = answer(notes, "mismatches");
    expect(mismatches?.values.parts).toMatchObject({ kind: "list" });
    expect(JSON.stringify(tell(mismatches))).toContain("2700.00");
  });

  it("keep to a few words where forty projects share slides", () => {
    const talk = talkAfter((dataset) => {
      const statement = dataset.statements.find(({ id }) => id === "projects");
      const rows = statement?.sides[0]?.rows;
      const row = rows?.[1];
      if (rows === undefined || row === undefined) throw new Error("no projects");
      for (let line = 9000; line < 9040; line++) rows.push({ ...row, line, label: `项目${line}` });
    });
    const grouped = talk.slides.filter(({ kind }) => kind === "projects");
    expect(grouped.length).toBeGreaterThan(4);
    for (const slide of grouped) expect(answer(notesOf(talk.source, slide), "each")?.values.parts).toBeDefined();
  });
});
