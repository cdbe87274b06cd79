// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMANDS,
  isSameOrigin,
  readSpeakerMessage,
  readTalkMessage,
} from "../../../src/features/present/speaker/protocol.ts";
import { formatElapsed } from "../../../src/features/present/speaker/use-watch.ts";
import { nameWith, readWatch, STANDING } from "../../../src/features/present/speaker/window-name.ts";

const ours = (message: object) => ({ source: "mingbai", version: 1, ...message });

describe("what a talk and its speaker's window say to each other", () => {
  it("is understood when it is whole and of this version", () => {
    const talk = { type: "talk", slide: 4, code: "20805", isBlack: false };
    expect(readTalkMessage(ours(talk))).toEqual(talk);
    expect(readTalkMessage(ours({ type: "over" }))).toEqual({ type: "over" });
    expect(readSpeakerMessage(ours({ type: "hello" }))).toEqual({ type: "hello" });
    expect(readSpeakerMessage(ours({ type: "goTo", slide: 12 }))).toEqual({ type: "goTo", slide: 12 });
    for (const command of COMMANDS)
      expect(readSpeakerMessage(ours({ type: "command", command }))).toEqual({ type: "command", command });
  });

  it.each([
    ["of another version", { source: "mingbai", version: 2, type: "hello" }],
    ["of another sender", { source: "other", version: 1, type: "hello" }],
    ["with something more", ours({ type: "hello", more: 1 })],
    ["that asks for what there is not", ours({ type: "command", command: "leave" })],
    ["that asks for what every object has", ours({ type: "command", command: "toString" })],
    ["that goes nowhere", ours({ type: "goTo", slide: 0 })],
    ["that goes to half a slide", ours({ type: "goTo", slide: 1.5 })],
    ["that goes to a text", ours({ type: "goTo", slide: "3" })],
    ["whose type is inherited", Object.create(ours({ type: "hello" }))],
  ])("is ignored: a message %s", (_, message) => {
    expect(readSpeakerMessage(message)).toBeNull();
  });

  it.each([
    ["a slide beyond all", { slide: 1000 }],
    ["no number", { slide: Number.NaN }],
    ["a code that is none", { code: "javascript:1" }],
    ["a darkness that is none", { isBlack: 1 }],
  ])("is ignored by the speaker's window: %s", (_, wrong) => {
    expect(readTalkMessage(ours({ type: "talk", slide: 2, code: null, isBlack: false, ...wrong }))).toBeNull();
  });

  it("never throws, whatever somebody posts", () => {
    const cyclic: Record<string, unknown> = ours({ type: "talk" });
    cyclic.slide = cyclic;
    for (const message of [cyclic, null, undefined, "mingbai", 1, [], () => 1]) {
      expect(readTalkMessage(message)).toBeNull();
      expect(readSpeakerMessage(message)).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(readTalkMessage(message)).toBeNull();
        expect(readSpeakerMessage(message)).toBeNull();
      }),
    );
  });

  it("comes from a page of the same origin", () => {
    expect(isSameOrigin({ origin: self.origin })).toBe(true);
    for (const origin of ["https://evil.test", "null", "", "file://"]) expect(isSameOrigin({ origin })).toBe(false);
  });
});

describe("the speaker's watch", () => {
  it("is kept behind the name of the window, and read back", () => {
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.nat()), (kept, since) => {
        expect(readWatch(nameWith({ kept, since }))).toEqual({ kept, since });
      }),
    );
    for (const name of ["", "mingbai-speaker", "mingbai-speaker x y", "other 1 2"])
      expect(readWatch(name)).toEqual(STANDING);
  });

  it("says minutes and seconds, and hours from the first one on", () => {
    expect([0, 59_999, 247_000, 3_847_000].map(formatElapsed)).toEqual(["0:00", "0:59", "4:07", "1:04:07"]);
  });
});
