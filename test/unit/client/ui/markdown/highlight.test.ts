import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { expect, test } from "vitest";
import { highlightCode } from "../../../../../client/ui/markdown/highlight.ts";

test.each(["ts", "typescript", "js", "javascript"])(
  "code in %s has its words marked, and its text is unchanged",
  (name) => {
    const code = 'const f = (n) => n < 2 ? "one" : `${n}`; // & so on';
    const page = render(`\`\`\`${name}\n${code}\n\`\`\``);
    expect(page).toContain('<span class="hljs-keyword">const</span>');
    expect(page).toContain("hljs-comment");
    expect(textOf(page)).toBe(`${code}\n`);
  },
);

test.each(["", "text", "cobol"])("code in %j stays plain", (name) => {
  expect(render(`\`\`\`${name}\nconst a = 1;\n\`\`\``)).not.toContain("<span");
});

test("code within a sentence stays plain", () => {
  expect(render("Write `const a = 1`.")).not.toContain("<span");
});

function render(text: string): string {
  return renderToStaticMarkup(createElement(Markdown, { rehypePlugins: [highlightCode] }, text));
}

function textOf(page: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#x27;": "'" };
  return page.replaceAll(/<[^>]*>/g, "").replaceAll(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}
