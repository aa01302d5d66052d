import * as fc from "fast-check";
import { expect, test } from "vitest";
import { phaseLines } from "../../../../../client/rounds/report/phase-lines.ts";

const phase = (takenMs: number, budgetMs: number) => ({ title: { en: "Work" }, takenMs, budgetMs });

test("a difference is that of the figures beside it", () => {
  const { lines } = phaseLines([phase(21_900, 60_000), phase(60_000, 60_400), phase(90_000, 60_000)]);
  expect(lines.map(({ taken, planned, difference }) => [taken, planned, difference])).toEqual([
    ["0:21", "1:00", "−0:39"],
    ["1:00", "1:00", "0:00"],
    ["1:30", "1:00", "+0:30"],
  ]);
});

test("nothing is shown as minus nothing, and every row and column adds up", () => {
  const times = fc.array(fc.tuple(fc.nat(5_000_000), fc.nat(3_000_000)), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(times, (drawn) => {
      const { lines, total } = phaseLines(drawn.map(([taken, budget]) => phase(taken, budget)));
      for (const line of [...lines, total]) {
        expect(line.difference).not.toMatch(/^[+−]0:00$/);
        expect(seconds(line.taken) - seconds(line.planned)).toBe(seconds(line.difference));
      }
      for (const column of ["taken", "planned", "difference"] as const) {
        const sum = lines.reduce((all, line) => all + seconds(line[column]), 0);
        expect(sum).toBe(seconds(total[column]));
      }
    }),
  );
});

function seconds(text: string): number {
  const value = text
    .replace(/[+−]/, "")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return text.startsWith("−") ? -value : value;
}
