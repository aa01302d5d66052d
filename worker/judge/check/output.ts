import type { ValidatorArgs } from "#catalogue/model.ts";
import { parseFloatToken } from "#catalogue/format/validator-args.ts";
import type { Check } from "./check.ts";
import { cut } from "./show.ts";
import { hasTolerance, isClose } from "./tolerance.ts";

/** The default output validator of the problem package format ("Default output validator specification"). */
export function checkOutput(output: string, answer: string, args: ValidatorArgs): Check {
  const found = new Tokens(output);
  const wanted = new Tokens(answer);
  const tolerant = hasTolerance(args);
  for (;;) {
    const expected = wanted.next();
    const actual = found.next();
    if (args.spaceChangeSensitive && found.gap !== wanted.gap && (actual === null) === (expected === null)) {
      const where = actual === null ? "at the end" : `before ${quote(actual)}`;
      const spaces = `expected ${quote(wanted.gap)}, got ${quote(found.gap)}`;
      return wrong(`line ${found.line}: the white space ${where} differs: ${spaces}`);
    }
    if (expected === null && actual === null) return { accepted: true };
    if (expected === null)
      return wrong(`line ${found.line}: the output goes on with ${quote(actual ?? "")} after its end`);
    if (actual === null) return wrong(`the output ends where ${quote(expected)} should follow`);
    if (!sameToken(actual, expected, args, tolerant)) {
      return wrong(`line ${found.line}: expected ${quote(expected)}, got ${quote(actual)}`);
    }
  }
}

/** Splits a text at the format's white space: space and the control characters 9 to 13. */
class Tokens {
  /** White space before the latest token, or at the end. */
  gap = "";
  /** Line of the latest token, counted from 1. */
  line = 1;
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  next(): string | null {
    const { text } = this;
    const gapAt = this.at;
    while (this.at < text.length && isSpace(text.charCodeAt(this.at))) {
      if (text.charCodeAt(this.at) === 10) this.line += 1;
      this.at += 1;
    }
    this.gap = text.slice(gapAt, this.at);
    const from = this.at;
    while (this.at < text.length && !isSpace(text.charCodeAt(this.at))) this.at += 1;
    return this.at === from ? null : text.slice(from, this.at);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function sameToken(actual: string, expected: string, args: ValidatorArgs, tolerant: boolean): boolean {
  const wanted = tolerant ? parseFloatToken(expected) : null;
  if (wanted !== null) {
    const found = parseFloatToken(actual);
    return found !== null && isClose(found, wanted, args);
  }
  return actual === expected || (!args.caseSensitive && lower(actual) === lower(expected));
}

/** Only A–Z; other scripts keep their case, as the format asks. */
function lower(token: string): string {
  return token.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function quote(text: string): string {
  return JSON.stringify(cut(text));
}

function wrong(message: string): Check {
  return { accepted: false, message };
}
