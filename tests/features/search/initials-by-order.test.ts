import { describe, expect, it } from "vitest";
import { searchFileOf } from "../../../scripts/search-file.ts";
import { partByInitials, readInitials } from "../../../src/core/search/initials.ts";
import { initialsByOrder } from "../../../src/features/search/initials-by-order.ts";
import { searchNames } from "../../../src/features/search/searched.ts";
import { published } from "../../core/checks/published.ts";

describe("initials of a document that no build has seen", () => {
  it("are among those that the build finds, for nearly every character of the published names", () => {
    const names = searchNames(published());
    const built = readInitials(searchFileOf(names).initials);
    const own = initialsByOrder(names);
    const right = [...built].filter(([character, letters]) =>
      [...letters].every((each) => own.get(character)?.includes(each)),
    );
    expect(built.size).toBeGreaterThan(200);
    expect(right.length / built.size).toBeGreaterThan(0.97);
  });

  it("find a name by them, also where a character has another reading", () => {
    const initials = initialsByOrder(["社会福利院会计"]);
    expect(partByInitials("社会福利院", "shfly", initials)?.part).toBe("社会福利院");
    expect(partByInitials("会计", "kj", initials)?.part).toBe("会计");
  });
});
