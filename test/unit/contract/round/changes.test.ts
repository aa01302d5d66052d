import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges, type Change } from "#contract/round/changes.ts";

/** One after another on the whole text, as plainly as it can be said. */
function plainly(text: string, changes: Change[]): string | null {
  return changes.reduce<string | null>((before, [, offset, deleted, inserted]) => {
    if (before === null || offset + deleted > before.length) return null;
    return before.slice(0, offset) + inserted + before.slice(offset + deleted);
  }, text);
}

const changes = fc.array(
  fc.tuple(
    fc.constant(0),
    fc.nat(6_000),
    fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(3_000) }),
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ maxLength: 3 }) },
      { weight: 1, arbitrary: fc.string({ minLength: 1_500, maxLength: 4_000 }) },
    ),
    fc.constant(0 as const),
  ),
  { minLength: 65, maxLength: 200, size: "max" },
);

test("many changes come to what they come to one by one, also where one lies outside", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9_000, size: "max" }), changes, fc.boolean(), (text, drawn, fitted) => {
      let length = text.length;
      const made = drawn.map(([at, offset, deleted, inserted, kind]): Change => {
        if (!fitted) return [at, offset, deleted, inserted, kind];
        const place = offset % (length + 1);
        const taken = Math.min(deleted, length - place);
        length += inserted.length - taken;
        return [at, place, taken, inserted, kind];
      });
      expect(applyChanges(text, made)).toBe(plainly(text, made));
    }),
    { numRuns: 60 },
  );
});
