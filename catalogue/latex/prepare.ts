import { outsideVerbatim } from "./verbatim.ts";

/** Stands for a percent sign inside an address, where TeX does not begin a comment. */
export const PERCENT = "\uE000";
/** Private characters that the conversion uses for itself. */
const OURS = /[\uE000-\uE00F]/g;
/** Characters; the longest statements of contests have a tenth. */
const LENGTH_LIMIT = 100_000;
/** Groups and environments inside one another; a parser that calls itself for each would run out of stack. */
const DEPTH_LIMIT = 100;

/**
 * What a parser of LaTeX's structure can't know is settled in the text first: conditionals for web pages,
 * plain TeX definitions, percent signs in addresses. Verbatim parts stay as they are. Throws where the text is longer
 * or nests deeper than any statement.
 */
export function prepare(source: string): string {
  if (source.length > LENGTH_LIMIT) throw new Error(`it must have at most ${LENGTH_LIMIT} characters`);
  const plain = source
    .replaceAll(/\r\n?/g, "\n")
    .replace(/^\uFEFF/, "")
    .replaceAll(OURS, "");
  const prepared = outsideVerbatim(plain, (text) =>
    withDefinitions(withListsNamed(withMacrons(withAddresses(webPart(bodyOf(text)))))),
  );
  if (depthOf(prepared) > DEPTH_LIMIT) throw new Error(`it nests more than ${DEPTH_LIMIT} groups and environments`);
  return prepared;
}

/** A whole document's body and its own commands; most statements are a body alone. */
function bodyOf(text: string): string {
  const start = text.indexOf("\\begin{document}");
  if (start === -1) return text;
  const definitions = text.slice(0, start).match(/^[ \t]*\\(?:(?:re)?newcommand|def)\b.*$/gm) ?? [];
  const end = text.indexOf("\\end{document}", start);
  const body = text.slice(start + "\\begin{document}".length, end === -1 ? undefined : end);
  return `${definitions.join("\n")}\n${body}`;
}

/** Kattis makes web pages with plasTeX: what is meant for it is meant for us. */
function webPart(text: string): string {
  const [before = "", ...conditionals] = text.split(/\\ifplastex\b/);
  return before + conditionals.map((part) => part.replace(/(?:\\else\b[\s\S]*?)?\\fi\b/, "")).join("");
}

function withAddresses(text: string): string {
  return text.replaceAll(
    /\\(url|href|path|nolinkurl)(\s*\{)([^{}\n]*)\}/g,
    (_, command: string, open: string, address: string) =>
      `\\${command}${open}${address.replaceAll(/\\?%/g, PERCENT)}}`,
  );
}

/** The macron, which the parser's list of accents lacks. */
function withMacrons(text: string): string {
  return text.replaceAll(/\\=(?:\{([A-Za-z])\}|([A-Za-z]))/g, (_, braced?: string, bare?: string) =>
    `${braced ?? bare ?? ""}\u0304`.normalize("NFC"),
  );
}

/** Packages' lists under the names that the parser knows. */
function withListsNamed(text: string): string {
  return text
    .replaceAll(/\\(begin|end)\{(?:compactitem|itemize\*|inparaitem)\}/g, "\\$1{itemize}")
    .replaceAll(/\\(begin|end)\{(?:compactenum|enumerate\*|inparaenum)\}/g, "\\$1{enumerate}");
}

/** `\def\name#1{…}` as `\newcommand{\name}[1]{…}`. */
function withDefinitions(text: string): string {
  return text.replaceAll(
    /\\def\s{0,9}(\\[A-Za-z]+)\s{0,9}((?:#\d){0,9})\s{0,9}\{/g,
    (_, name: string, parameters: string) => {
      const count = parameters.length / 2;
      return `\\newcommand{${name}}${count > 0 ? `[${count}]` : ""}{`;
    },
  );
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/\\(?:begin|end)\b|\\[\s\S]|[{}]/g)) {
    if (token === "\\begin" || token === "{") depth += 1;
    else if (token === "\\end" || token === "}") depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
