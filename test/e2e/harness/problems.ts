import type { ProblemSketch } from "../../integration/harness/problem-folder.ts";

const sum = (values: number[], bonus: number) => ({
  input: `${JSON.stringify(values)}\n${bonus}\n`,
  answer: `${values.reduce((total, value) => total + value, bonus)}\n`,
});

/** Adds numbers and a bonus. Its fifth case (the third hidden one) has a hint. */
export const ADDUP: ProblemSketch = {
  shortname: "addup",
  limits: { time_limit: 2 },
  signature: {
    name: "addUp",
    parameters: [
      { name: "values", type: "int[]" },
      { name: "bonus", type: "int" },
    ],
    returns: "int",
  },
  samples: [sum([1, 2, 3], 4), sum([10], 0)],
  secret: [
    sum([], 7),
    sum([5, 5], 5),
    { ...sum([-1, -2], 0), hint: "Numbers may be negative.", fullFeedback: true },
    sum([100], 23),
    sum([8, 9], 10),
  ],
  model: "function addUp(values, bonus) {\n  return values.reduce((total, value) => total + value, bonus);\n}\n",
};

/** The same with formulas in its statement, as every problem of the catalogue has. */
export const ADDUP_IN_FORMULAS: ProblemSketch = {
  ...ADDUP,
  shortname: "addupinformulas",
  statement:
    "Add the $n$ numbers $a_1, \\dots, a_n$ and the bonus $b$:\n\n$$\\sum_{i=1}^{n} a_i + b$$\n\nHere $0 \\le n \\le 100$.\n",
};

/** Gives back its rows, so that an output may have many lines. */
export const MIRROR: ProblemSketch = {
  shortname: "mirror",
  samples: [{ input: "one\ntwo\nthree\n", answer: "one\ntwo\nthree\n" }],
  secret: [{ input: "four\n", answer: "four\n" }],
  model: 'const text = require("fs").readFileSync(0, "utf8");\nconsole.log(text.trimEnd());\n',
};

export const SOLVED = "function addUp(values, bonus) { return values.reduce((a, b) => a + b, bonus); }";
