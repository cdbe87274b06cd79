import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { SAME_WORDS } from "../../../src/core/lexicon/everyday-words.ts";
import { fold } from "../../../src/core/search/fold.ts";
import { bestFit, compareFit, type Match, matchText } from "../../../src/core/search/match.ts";
import { ask, readQuery } from "../../../src/core/search/query.ts";
import { RANK, withoutLookalikes } from "../../../src/core/search/rank.ts";
import { remembered } from "../../../src/core/search/remembered.ts";
import { runsOf } from "../../../src/core/search/runs.ts";
import { otherWordsFor } from "../../../src/core/search/same-words.ts";
import { stemOf } from "../../../src/core/search/stem.ts";
import { exchange, wordingOf } from "../../../src/core/search/wording.ts";
import { placesOfWords, wordsIn } from "../../../src/core/search/words.ts";

const fitOf = (text: string, typed: string): Match["fit"] | null => {
  const query = readQuery(typed);
  return (query && matchText(fold(text), query)?.fit) ?? null;
};
const word = fc.stringMatching(/^[a-z]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

describe("words that mean the same", () => {
  it("find each other: what people say finds what documents print, and the reverse", () => {
    for (const [typed, ...printed] of SAME_WORDS)
      for (const each of printed) {
        expect(fitOf(each, typed), `${typed} → ${each}`).not.toBeNull();
        expect(otherWordsFor(each), `${each} → ${typed}`).toContain(typed);
      }
  });

  it("leave a text as it is before anything else that it may be called, each of them once", () => {
    for (const typed of ["社保卡", "car running costs", "办公费", "公车和招待", ""]) {
      const forms = otherWordsFor(typed);
      expect(forms[0]).toBe(typed);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.length).toBeLessThanOrEqual(8);
    }
  });

  it("are exchanged as whole words of letters only, and wherever Han characters stand", () => {
    expect(exchange("car running costs", wordingOf("car"), "vehicle")).toBe("vehicle running costs");
    expect(exchange("careful", wordingOf("car"), "vehicle")).toBeNull();
    expect(exchange("公车和公车", wordingOf("公车"), "车辆")).toBe("车辆和车辆");
    fc.assert(
      fc.property(sentence, word, (text, other) => {
        const exchanged = exchange(text, wordingOf(other), "vehicle");
        expect(exchanged !== null).toBe(text.split(" ").some((each) => stemOf(each) === stemOf(other)));
      }),
    );
  });
});

describe("words of letters in a text", () => {
  it("are where they say, in their order, whatever stands between them", () => {
    fc.assert(
      fc.property(fc.string(), (printed) => {
        const { text } = fold(printed);
        const words = wordsIn({ text, at: [] });
        for (const { text: own, start, end } of words) expect(text.slice(start, end)).toBe(own);
        expect(words.map((each) => each.text)).toEqual(text.match(/[a-z]+/g) ?? []);
      }),
    );
  });

  it("are found whole in whatever form, and while one types by the beginning of the last of them alone", () => {
    const places = (text: string, sought: string, isBeginning = false) =>
      placesOfWords(wordsIn(fold(text)), wordsIn(fold(sought)), isBeginning).map(([start, end]) =>
        text.slice(start, end),
      );
    expect(places("injuries at work", "injury")).toEqual(["injuries"]);
    expect(places("public expenses, public pensions", "public pension")).toEqual(["public pensions"]);
    expect(places("public: pensions", "public pension")).toEqual([]);
    expect([places("pensions", "pens"), places("pensions", "pens", true)]).toEqual([[], ["pensions"]]);
    expect(places("pension costs", "pens costs", true)).toEqual([]);
  });

  it("keep a stem that is left of the word, with no ending of one or two letters alone", () => {
    fc.assert(
      fc.property(word, (each) => {
        const stem = stemOf(each);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(each.length);
        if (each.length <= 3) expect(stem).toBe(each);
        else expect(stem.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe("how well a text fits", () => {
  const FITS = ["exact", "beginning", "parts", "near"] as const;

  it("is told by its best part, of whatever order the parts are", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FITS, undefined)), (fits) => {
        const best = bestFit(fits);
        expect(bestFit([...fits].reverse())).toBe(best);
        for (const fit of fits) if (fit !== undefined) expect(compareFit(best ?? "near", fit)).toBeLessThanOrEqual(0);
        expect(best === null).toBe(fits.every((fit) => fit === undefined));
      }),
    );
  });

  it.each([
    ["基本养老保险", "养老保险", "exact"],
    ["Vehicles and running", "vehic", "beginning"],
    ["基本养老支出", "基本支出", "parts"],
    ["养老保险科", "养老保险局", "near"],
    ["后勤", "养老", null],
    ["car, carried over", "over car", "parts"],
  ])("%s for “%s” is %s", (text, typed, fit) => {
    expect(fitOf(text, typed)).toBe(fit);
  });

  it("never becomes worse when more is printed behind it", () => {
    const text = fc.string({ unit: fc.constantFrom(..."社会保障和就业支出 budget208"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (printed, typed, more) => {
        const before = fitOf(printed, typed);
        if (before === null || before === "near") return;
        expect(compareFit(fitOf(`${printed}；${more}`, typed) ?? "near", before)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("counts no hit twice, and drops none that is the thing itself", () => {
    const query = readQuery("基本支出");
    if (query === null) throw new Error("something is typed");
    const ranks = fc.array(fc.constantFrom(...Object.values(RANK)));
    fc.assert(
      fc.property(ranks, (all) => {
        const hits = all.map((rank) => ({ rank }));
        const left = withoutLookalikes(hits, query);
        expect(left.length > 0).toBe(hits.length > 0);
        for (const hit of hits) if (hit.rank <= RANK.initialsInside) expect(left).toContain(hit);
      }),
    );
  });
});

describe("what is set aside of a question", () => {
  it("is never more than what was typed: each reading has words of it, ever fewer of them", () => {
    const said = fc.array(
      fc.constantFrom("请问", "养老", "花了", "多少钱", "办", "公费", "how much", "pensions", "for"),
    );
    fc.assert(
      fc.property(said, (parts) => {
        const typed = parts.join("");
        const { readings = [], subject = [] } = ask(typed) ?? {};
        // what is set aside leaves a blank between its neighbours
        const lengths = readings.map(({ text }) => text.replaceAll(" ", "").length);
        expect(lengths.length > 0).toBe(typed !== "");
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        for (const run of subject) expect(runsOf(fold(typed).text).some((each) => each.includes(run))).toBe(true);
      }),
    );
  });

  it("leaves a name as it is that is no question, and says so", () => {
    for (const name of ["养老保险", "办公费", "社会保障卡", "pension insurance"]) {
      const asked = ask(name);
      expect([asked?.isQuestion, asked?.readings[0]?.text, asked?.order]).toEqual([false, name, null]);
    }
  });
});

describe("what is remembered of typed texts", () => {
  it("is made once a text, and made again when too many are known", () => {
    const make = vi.fn((text: string) => [text]);
    const once = remembered(make, 2);
    expect([once("a"), once("a"), once("b")]).toEqual([["a"], ["a"], ["b"]]);
    expect(make).toHaveBeenCalledTimes(2);
    once("c");
    once("a");
    expect(make).toHaveBeenCalledTimes(4);
  });
});
