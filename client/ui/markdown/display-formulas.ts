import type { Paragraph, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

/**
 * `$$…$$` alone in a paragraph is a formula on lines of its own, as everywhere else where Markdown has formulas;
 * remark-math takes it for one within the text unless the dollars stand on lines of their own.
 */
export function displayFormulas() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, "paragraph", (paragraph) => {
      if (isDisplayed(paragraph, source)) markAsDisplayed(paragraph);
    });
  };
}

function isDisplayed({ children }: Paragraph, source: string): boolean {
  const [only] = children;
  const at = only?.position?.start.offset;
  return children.length === 1 && only?.type === "inlineMath" && at !== undefined && source.startsWith("$$", at);
}

/** What rehype-katex looks for is the class of the element that a formula becomes. */
function markAsDisplayed({ children }: Paragraph): void {
  const [formula] = children;
  if (formula?.type !== "inlineMath") return;
  formula.data = { ...formula.data, hProperties: { className: ["language-math", "math-display"] } };
}
