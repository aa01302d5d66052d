import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { mathToMarkdown } from "mdast-util-math";
import { toMarkdown } from "mdast-util-to-markdown";
import { convert } from "./convert.ts";
import { parseLatex } from "./parse.ts";
import { toBlocks } from "./pieces.ts";
import { prepare } from "./prepare.ts";

export type FromLatex = {
  markdown: string;
  /** `\problemname`, or plasTeX's comment in its place. */
  name: string | null;
  /** Pictures that are there but that no page shows, by path below the statement's folder. */
  unshown: string[];
};

/**
 * A LaTeX statement as Markdown, as far as statements of contests go; what is not known loses its command, never its
 * text. Its constants are replaced before. `files`: paths below the statement's folder. Throws where it can't be read,
 * with the reason.
 */
export function fromLatex(source: string, files: ReadonlySet<string>): FromLatex {
  const plainName = /%%\s*plainproblemname:\s*(.+)/.exec(source)?.[1]?.trim();
  const { pieces, name, unshown } = convert(parseLatex(prepare(source)), files);
  const markdown = toMarkdown(
    { type: "root", children: toBlocks(pieces) },
    {
      bullet: "-",
      emphasis: "*",
      fences: true,
      incrementListMarker: false,
      listItemIndent: "one",
      rule: "-",
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown(), mathToMarkdown()],
    },
  );
  return { markdown: markdown.trim(), name: plainName ?? name, unshown };
}
