import { expect, test } from "vitest";
import { elapsedText } from "../../../../client/ui/elapsed-text.ts";

test.each([
  [0, "0:00"],
  [59_999, "0:59"],
  [60_000, "1:00"],
  [2_705_000, "45:05"],
  [3_845_000, "1:04:05"],
])("%i ms read as %s", (ms, text) => {
  expect(elapsedText(ms)).toBe(text);
});
