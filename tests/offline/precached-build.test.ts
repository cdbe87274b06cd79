import { describe, expect, it } from "vitest";
import { precachedFiles } from "../../scripts/worker.ts";
import { mayKeep } from "../../src/offline/keep-offline.ts";
import { cacheNameOf, fileAt, unneededCaches } from "../../src/offline/precached-build.ts";

const SCOPE = "https://a.example/budget/";

describe("which file an address names", () => {
  it("is the page for the folder, whatever the address asks of it", () => {
    expect(fileAt(`${SCOPE}?view=flow&lang=en`, SCOPE)).toBe("index.html");
    expect(fileAt(`${SCOPE}en.html#x`, SCOPE)).toBe("en.html");
    expect(fileAt(`${SCOPE}data/unit/2026.json`, SCOPE)).toBe("data/unit/2026.json");
  });

  it("is none outside of the site", () => {
    expect(fileAt("https://a.example/other/", SCOPE)).toBeNull();
    expect(fileAt("https://b.example/budget/", SCOPE)).toBeNull();
  });
});

describe("which builds are removed", () => {
  const names = ["one", "two", "three", "half"].map((build) => cacheNameOf(SCOPE, build));
  const whole = ["three", "two", "one"].map((id) => ({ id, dataVersion: "0123456789ab" }));

  it("are all but the newest and the one before it, of which a tab may still be open", () => {
    expect(unneededCaches(names, SCOPE, whole)).toEqual(["one", "half"].map((build) => cacheNameOf(SCOPE, build)));
  });

  it("are those that never became whole", () => {
    expect(unneededCaches(names.slice(3), SCOPE, [])).toEqual([cacheNameOf(SCOPE, "half")]);
  });

  it("are never those of another site of the same origin, or of somebody else", () => {
    const others = [cacheNameOf("https://a.example/", "one"), "workbox-precache"];
    expect(unneededCaches(others, SCOPE, whole)).toEqual([]);
  });
});

describe("what is precached", () => {
  it("is the page with its data set and document; not the classic script, compressed copies, workers or another data set", () => {
    const all = [
      "index.html",
      "index.html.br",
      "en.html",
      "icon.svg",
      "preview.png",
      "sw.js",
      "embed.js",
      "assets/page-A1.js",
      "assets/classic-B2.js",
      "data/catalog.json",
      "data/unit/2026.json",
      "data/unit/2026.source.txt",
      "data/unit/2025.json",
      "data/unit/2026.json.gz",
      "data/classification/terms.json",
    ];
    expect(precachedFiles(all, "unit/2026")).toEqual([
      "assets/page-A1.js",
      "data/classification/terms.json",
      "data/unit/2026.json",
      "data/unit/2026.source.txt",
      "en.html",
      "icon.svg",
      "index.html",
    ]);
  });
});

describe("who keeps a copy", () => {
  const window = {} as Window;
  const page = {
    top: window,
    self: window,
    isSecureContext: true,
    navigator: { serviceWorker: {} } as Navigator,
    origin: "https://a.example",
  } as Parameters<typeof mayKeep>[0];

  it("is the page itself", () => {
    expect(mayKeep(page)).toBe(true);
  });

  it("is nothing in a frame, a file, an opaque origin, plain http or a browser without workers", () => {
    const others = [
      { top: {} as Window },
      { origin: "null" },
      { origin: "file://" },
      { isSecureContext: false },
      { navigator: {} as Navigator },
    ];
    for (const other of others) expect(mayKeep({ ...page, ...other })).toBe(false);
  });
});
