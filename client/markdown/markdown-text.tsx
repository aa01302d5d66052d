import type { Locale, LocalizedText } from "#contract/localized.ts";
import "katex/dist/katex.min.css";
import Markdown from "react-markdown";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import classes from "./markdown-text.module.css";

type MarkdownTextProps = {
  text: LocalizedText;
  locale: Locale;
  /** Images are looked for in this problem's folder. */
  shortname: string;
};

/** An author's text; raw HTML in it is not rendered. */
export function MarkdownText({ text, locale, shortname }: MarkdownTextProps) {
  const translated = text[locale];
  return (
    <div className={classes["text"]} lang={translated === undefined ? "en" : locale}>
      <Markdown
        remarkPlugins={[remarkGfm, remarkMath]}
        rehypePlugins={[rehypeKatex]}
        urlTransform={(url) => addressOf(url, shortname)}
      >
        {translated ?? text.en}
      </Markdown>
    </div>
  );
}

/** Images come from the problem's own folder; links may only lead to the web. */
function addressOf(url: string, shortname: string): string {
  if (/^https?:\/\//.test(url) || url.startsWith("#")) return url;
  if (/^[\w.-]+$/.test(url)) return `/api/problems/${shortname}/assets/${url}`;
  return "";
}
