import type { Element, Root } from "hast";
import javascript from "highlight.js/lib/languages/javascript";
import typescript from "highlight.js/lib/languages/typescript";
import { toText } from "hast-util-to-text";
import { createLowlight } from "lowlight";
import { visit } from "unist-util-visit";

const lowlight = createLowlight({ javascript, typescript });

/**
 * Marks the words of code blocks by kind. A block names its language after its fence; one that does not, or names one
 * that is not known here, stays plain: a guess would colour tables of numbers.
 */
export function highlightCode() {
  return (tree: Root): void => {
    visit(tree, "element", (element, _at, parent) => {
      if (element.tagName !== "code" || parent?.type !== "element" || parent.tagName !== "pre") return;
      const language = languageOf(element);
      if (language === null || !lowlight.registered(language)) return;
      const marked = lowlight.highlight(language, toText(element, { whitespace: "pre" }));
      element.children = marked.children.filter((child) => child.type === "element" || child.type === "text");
    });
  };
}

function languageOf({ properties }: Element): string | null {
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  const name = names.find((each) => typeof each === "string" && each.startsWith("language-"));
  return typeof name === "string" ? name.slice("language-".length) : null;
}
