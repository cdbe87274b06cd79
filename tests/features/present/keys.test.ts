// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { meaningOf, type TalkMoment } from "../../../src/features/present/keys.ts";

const AT_REST: TalkMoment = { isBlack: false, layer: null, pending: "", characters: true };
const press = (key: string, options: Partial<KeyboardEventInit> = {}, target: HTMLElement = document.body) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, ...options });
  Object.defineProperty(event, "target", { value: target });
  return event;
};
const means = (key: string, moment: Partial<TalkMoment> = {}, options: Partial<KeyboardEventInit> = {}) =>
  meaningOf(press(key, options), { ...AT_REST, ...moment });
const inside = (html: string) => {
  document.body.innerHTML = html;
  return document.body.querySelector("[data-here]") as HTMLElement;
};

describe("the keys of a talk", () => {
  it.each(["PageDown", "ArrowRight", "ArrowDown", " ", "n", "N", "Enter"])("go on with %s", (key) => {
    expect(means(key)).toBe("next");
  });
  it.each(["PageUp", "ArrowLeft", "ArrowUp", "p", "P", "Backspace"])("go back with %s", (key) => {
    expect(means(key)).toBe("previous");
  });
  it("go back with Shift and the space bar, to the first with Home, to the last with End", () => {
    expect(means(" ", {}, { shiftKey: true })).toBe("previous");
    expect(means("Home")).toBe("first");
    expect(means("End")).toBe("last");
  });
  it.each([".", "b", "B", "。"])("darken the screen with %s", (key) => expect(means(key)).toBe("black"));
  it.each([
    ["f", "fullScreen"],
    ["F", "fullScreen"],
    ["o", "overview"],
    ["?", "help"],
    ["l", "language"],
    ["t", "theme"],
    ["Escape", "close"],
  ])("%s is %s", (key, action) => expect(means(key)).toBe(action));

  it("end the darkness with any key, which does nothing else", () => {
    for (const key of ["PageDown", "x", "Escape", "7", "F9", "Tab"])
      expect(means(key, { isBlack: true })).toBe("restore");
    expect(means("Shift", { isBlack: true })).toBeNull();
  });

  it("collect digits, which Enter follows and Backspace corrects", () => {
    expect(means("7")).toEqual({ digit: "7" });
    expect(means("Enter", { pending: "12" })).toBe("goTo");
    expect(means("Backspace", { pending: "12" })).toBe("erase");
  });

  it("take F5 away from the browser, by which remotes start a talk", () => {
    expect(means("F5")).toBe("nothing");
    expect(means("F5", {}, { shiftKey: true })).toBe("nothing");
  });
});

describe("keys that a talk leaves alone", () => {
  it.each(["ctrlKey", "altKey", "metaKey"] as const)("are those with %s", (modifier) => {
    for (const key of ["PageDown", "f", "b", "F5", "Escape", "1"])
      expect(means(key, {}, { [modifier]: true })).toBeNull();
  });

  it("are those typed into a field", () => {
    for (const field of ["<input data-here>", "<textarea data-here></textarea>", "<select data-here></select>"])
      expect(meaningOf(press("n", {}, inside(field)), AT_REST)).toBeNull();
    expect(meaningOf(press("n", {}, inside("<p contenteditable><b data-here>x</b></p>")), AT_REST)).toBeNull();
  });

  it("are those that an input method takes in a field", () => {
    const taken = { isComposing: true, keyCode: 229, code: "KeyN" };
    expect(meaningOf(press("Process", taken, inside("<input data-here>")), AT_REST)).toBeNull();
  });

  it("are those that an input method has taken without a word of which they were", () => {
    expect(means("n", {}, { isComposing: true })).toBeNull();
    expect(means("Process", {}, { keyCode: 229 })).toBeNull();
    expect(means("Process", {}, { keyCode: 229, code: "ShiftLeft" })).toBeNull();
    expect(means("Process", {}, { keyCode: 229, code: "Digit7", shiftKey: true })).toBeNull();
  });

  it("are Enter and the space bar on a button or a link, which stay themselves", () => {
    for (const control of ["<button data-here>x</button>", '<a href="?x"><b data-here>x</b></a>'])
      for (const key of ["Enter", " "]) expect(meaningOf(press(key, {}, inside(control)), AT_REST)).toBeNull();
    expect(meaningOf(press("PageDown", {}, inside("<button data-here>x</button>")), AT_REST)).toBe("next");
    expect(meaningOf(press("Enter", {}, inside("<button data-here>x</button>")), { ...AT_REST, pending: "3" })).toBe(
      "goTo",
    );
  });

  it("are those that scroll the place of a figure while that is open", () => {
    for (const key of ["PageDown", "ArrowDown", " ", "n"]) expect(means(key, { layer: "panel" })).toBeNull();
    expect(means("Escape", { layer: "panel" })).toBe("close");
    expect(means("b", { layer: "panel" })).toBe("black");
  });
});

it.each<[code: string, action: unknown, shift?: true]>([
  ["KeyB", "black"],
  ["Period", "black"],
  ["NumpadDecimal", "black"],
  ["Escape", "close"],
  ["Enter", "next"],
  ["NumpadEnter", "next"],
  ["Space", "next"],
  ["Space", "previous", true],
  ["PageDown", "next"],
  ["ArrowLeft", "previous"],
  ["Home", "first"],
  ["Backspace", "previous"],
  ["KeyN", "next"],
  ["KeyF", "fullScreen"],
  ["Slash", "help", true],
  ["Digit7", { digit: "7" }],
  ["Numpad7", { digit: "7" }],
  ["F5", "nothing"],
])("with a Chinese input method on, the key at %s means %j", (code, action, shiftKey) => {
  const options = { code, keyCode: 229, shiftKey: shiftKey === true };
  expect(means("Process", {}, options)).toEqual(action);
  // Firefox and Linux name the key "Process" or as it is, and give the same number
  expect(means("Unidentified", {}, { ...options, isComposing: true })).toEqual(action);
  expect(means("Process", { isBlack: true }, options)).toBe(code === "F5" ? "nothing" : "restore");
});

it("a button of the remote that is held down moves one step, not ten", () => {
  expect(means("PageDown", {}, { repeat: true })).toBe("nothing");
  expect(means("b", {}, { repeat: true })).toBe("nothing");
  expect(means("x", {}, { repeat: true })).toBeNull();
});

it("keys of one character can be switched off, and the others go on working", () => {
  for (const key of ["n", "p", "b", ".", "f", "o", "?", "l", "t", "5"])
    expect(means(key, { characters: false })).toBeNull();
  for (const key of ["PageDown", "ArrowLeft", " ", "Enter", "Escape", "Home", "Backspace"])
    expect(means(key, { characters: false })).not.toBeNull();
});
