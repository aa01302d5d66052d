import { describe, expect, test } from "vitest";
import { namingToken, quoteAt } from "#sandbox/host/quote.ts";

describe("a syntax error's line is quoted", () => {
  test("with what stands at the place", () => {
    expect(quoteAt("a\n  let x = @foo;\nb", 2, 11)).toEqual({ text: "  let x = @foo;", column: 11, length: 4 });
  });

  test.each([
    ["a string", "f('a b' c)", 3, 5],
    ["a number", "let 12ab = 1", 5, 4],
    ["an operator", "a >>>= = b", 3, 4],
    ["a Korean name", "let 값들 값", 5, 2],
    ["one letter of what is nothing", "a \\ b", 3, 1],
  ])("as far as %s goes", (_, line, column, length) => {
    expect(quoteAt(line, 1, column)).toMatchObject({ column, length });
  });

  test("where a line is long, by what surrounds the place", () => {
    const quote = quoteAt(`${"x".repeat(5_000)}@${"y".repeat(5_000)}`, 1, 5_001);
    expect(quote?.text.length).toBe(120);
    expect(quote?.text.indexOf("@")).toBe((quote?.column ?? 0) - 1);
  });

  test("without what no database stores", () => {
    expect(quoteAt("a\0\ud83d b", 1, 1)?.text).toBe("a\uFFFD\uFFFD b");
  });

  test("but not where the program's end is missed, nor beyond it", () => {
    expect(quoteAt("a {\n", 2, 1)).toBeNull();
    expect(quoteAt("a", 9, 1)).toBeNull();
  });
});

describe("a syntax error names what it met", () => {
  test.each([
    ["Invalid or unexpected token", "a @b", 3, "Invalid or unexpected token (at '@b')"],
    ["Unexpected token '}'", "a }", 3, "Unexpected token '}'"],
    ["Expected `from` but found `x`", "import a x", 10, "Expected `from` but found `x`"],
    ["missing ) after argument list", "f(a b)", 5, "missing ) after argument list (at 'b')"],
    ["Unexpected end of input", "f(", 3, "Unexpected end of input"],
    ["Identifier 'a' has already been declared", "let a; let a", 12, "Identifier 'a' has already been declared"],
  ])("%s", (message, source, column, named) => {
    expect(namingToken(message, source, 1, column)).toBe(named);
  });
});
