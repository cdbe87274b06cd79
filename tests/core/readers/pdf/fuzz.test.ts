import { describe, expect, it } from "vitest";
import { hasDamagedStream } from "../../../../src/core/readers/pdf/stream-sums.ts";
import { read } from "./read.ts";
import { table, text, type WrittenPage, writePdf } from "./write-pdf.ts";

const page: WrittenPage = {
  marks: [
    text(70, 40, "示例单位2026年预算公开", 16),
    ...table(
      [
        ["科目", "合计", "基本支出"],
        ["示例支出", "1,234.50", "1,000.50"],
      ],
      { widths: [120, 90, 90] },
    ),
  ],
};
const whole = writePdf([page, page, page], { compressed: true });
const SLOWEST = 5_000;

/** Reads damaged bytes; whatever they are, the answer is a document or a reason, in time. */
async function survives(bytes: Uint8Array): Promise<string> {
  const start = Date.now();
  const result = await read(bytes);
  expect(Date.now() - start).toBeLessThan(SLOWEST);
  return result.ok ? "read" : result.problem.kind;
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("a damaged PDF", () => {
  it("is refused as broken wherever it is cut", async () => {
    for (let percent = 1; percent < 100; percent++)
      expect(await survives(whole.subarray(0, Math.floor((whole.length * percent) / 100)))).toBe("broken");
  });

  it("is refused as broken where any byte of a compressed stream has changed: a figure may have, too", async () => {
    const printed = new TextDecoder("latin1").decode(whole);
    const start = printed.indexOf("FlateDecode", printed.indexOf("/Contents") - 2_000);
    const first = printed.indexOf("stream\n", start) + "stream\n".length;
    const end = printed.indexOf("endstream", first) - 1;
    expect(end - first).toBeGreaterThan(100);
    for (let at = first + 2; at < end; at += 11) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      expect(await survives(bytes)).toBe("broken");
    }
  });

  it("with flipped bytes is read or refused, never worse", async () => {
    const random = randomOf(20261130);
    for (let round = 0; round < 60; round++) {
      const bytes = Uint8Array.from(whole);
      for (let flips = 1 + round / 12; flips > 0; flips--)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      await survives(bytes);
    }
  });

  it("with many thousand empty streams, far behind the last object, is looked through in time", () => {
    const start = Date.now();
    const empty = new TextEncoder().encode("stream\nendstream".repeat(60_000));
    expect(hasDamagedStream(Uint8Array.from([...whole, ...empty]), 1_000_000)).toBe(false);
    expect(Date.now() - start).toBeLessThan(SLOWEST);
  });

  it("with sizes that lie is read or refused", async () => {
    const latin1 = new TextDecoder("latin1").decode(whole);
    const lies = [
      latin1.replaceAll(/\/Length \d+/g, "/Length 99999999"),
      latin1.replaceAll(/\/Length \d+/g, "/Length 0"),
      latin1.replace(/\/Count 3/, "/Count 299"),
      latin1.replace(/\/Kids \[(\d+ 0 R)/, (_, kid) => `/Kids [${`${kid} `.repeat(200)}`),
      latin1.replaceAll(/\/MediaBox \[0 0 595 842\]/g, "/MediaBox [0 0 1e30 -1e30]"),
      latin1.replace(/startxref\n\d+/, "startxref\n9"),
    ];
    for (const lie of lies) await survives(Uint8Array.from(lie, (each) => each.charCodeAt(0)));
  });

  it("with a page tree that leads back to itself, or nothing but depth, is read or refused", async () => {
    const loop = (height: number) => `${"q ".repeat(2_000)} BT /F 10 Tf ${height} 0 Td <793a> Tj ET ${"Q ".repeat(10)}`;
    await survives(writePdf([{ marks: [loop] }]));
    const latin1 = new TextDecoder("latin1").decode(whole);
    const tree = /\/Root (\d+) 0 R/.exec(latin1)?.[1] ?? "";
    await survives(
      Uint8Array.from(latin1.replace(/\/Kids \[\d+ 0 R/, `/Kids [${Number(tree) - 1} 0 R`), (each) =>
        each.charCodeAt(0),
      ),
    );
  });

  it("with more lines than any table has is read in time", async () => {
    const grid = Array.from(
      { length: 20_000 },
      (_, at) => `${(at * 7) % 595} 0 m ${(at * 7) % 595} 842 l S 0 ${(at * 5) % 842} m 595 ${(at * 5) % 842} l S`,
    );
    await survives(writePdf([{ marks: [() => grid.join("\n"), text(70, 40, "示例")] }], { compressed: true }));
  });
});
