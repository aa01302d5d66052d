import { expect, test } from "vitest";
import { namedValues, replaceConstants, replaceLatexConstants } from "#catalogue/format/constants.ts";

const constants = namedValues({ n: 5, k: { value: 5000000, tex: "5\\,000\\,000" } });

test("a constant is its value, and each of its variants is named behind a point", () => {
  const text = "{{n}} {{n.value}} {{k}} {{k.value}} {{k.tex}}";
  expect(replaceConstants(text, constants)).toBe("5 5 5000000 5000000 5\\,000\\,000");
});

test("what no constant is called stays as it is, the names of every object included", () => {
  const text = "{{m}} {{n.tex}} {{ n }} {{toString}} {{n.constructor}} {{nextsample}}";
  expect(replaceConstants(text, constants)).toBe(text);
});

test("a formula has its constants replaced, in Markdown and in LaTeX", () => {
  expect(replaceConstants("$1 \\le n \\le {{k.tex}}$", constants)).toBe("$1 \\le n \\le 5\\,000\\,000$");
  const latex = "$1 \\le n \\le \\constant{k.tex}$ and \\constant{ n }";
  expect(replaceLatexConstants(latex, constants)).toBe("$1 \\le n \\le 5\\,000\\,000$ and 5");
});
