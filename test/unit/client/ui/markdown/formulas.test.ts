import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { expect, test } from "vitest";
import { REMARK_PLUGINS } from "../../../../../client/ui/markdown/plugins.ts";

const PROBLEMS = path.join(import.meta.dirname, "../../../../../problems");

test("a formula alone in its paragraph stands on lines of its own, however its dollars are set", () => {
  const displayed = ["$$\na^2\n$$", "$$a^2$$", "Text.\n\n$$a^2$$\n\nMore.", "- $$a^2$$", "> $$a^2$$"];
  expect(displayed.map(countDisplayed)).toEqual([1, 1, 1, 1, 1]);
});

test("a formula within a sentence stays in its line", () => {
  expect(["Take $a^2$.", "Take $$a^2$$ of it.", "$a^2$", "`$$a^2$$`"].map(countDisplayed)).toEqual([0, 0, 0, 0]);
});

test("every formula that an editorial sets apart is set apart on the page", () => {
  for (const shortname of readdirSync(PROBLEMS)) {
    for (const locale of ["en", "ko"]) {
      const text = readFileSync(path.join(PROBLEMS, shortname, `solution/solution.${locale}.md`), "utf8");
      const written = [...text.matchAll(/^\s*\$\$/gm)].length - [...text.matchAll(/^\s*\$\$\s*$/gm)].length / 2;
      expect(countDisplayed(text), `${shortname}, ${locale}`).toBe(written);
    }
  }
});

/** rehype-katex draws what bears this class on lines of its own. */
function countDisplayed(text: string): number {
  const page = renderToStaticMarkup(createElement(Markdown, { remarkPlugins: REMARK_PLUGINS }, text));
  return page.split("math-display").length - 1;
}
