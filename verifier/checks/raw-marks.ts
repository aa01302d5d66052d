import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import { visit } from "unist-util-visit";

/** A mark between two characters that are no spaces: only such can be left over; all else need not be parsed. */
const SUSPECT = /[^\s*_~][*_~]+[\p{L}\p{N}]|[\p{L}\p{N}][*_~]+[^\s*_~]/u;

const NO_PROSE = /```[\s\S]*?```|`[^`\n]*`|\$\$[\s\S]+?\$\$|\$[^$\n]+?\$/g;

/**
 * Marks of emphasis that a reader would see as they are. Markdown takes `_word_` followed by a letter, as a Korean
 * particle is, for plain text; so it does `**word (note)**` followed by one.
 */
export function rawMarks(markdown: string): string[] {
  if (!SUSPECT.test(markdown.replaceAll(NO_PROSE, " "))) return [];
  const tree = fromMarkdown(markdown, {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  });
  const found: string[] = [];
  visit(tree, "text", ({ position }) => {
    const source = markdown.slice(position?.start.offset, position?.end.offset);
    // Escaped, a mark is meant to be seen.
    for (const [, around = ""] of source.matchAll(/(?<!\\)(\S{0,12}(?<!\\)[*_]\S{0,12})/g)) found.push(around);
  });
  return found;
}
