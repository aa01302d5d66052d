import { addressOf } from "#contract/http/address.ts";
import { readAsset } from "#contract/http/routes.ts";
import { inLanguage, type Locale, type ShownText } from "#contract/localized.ts";
import Markdown, { type Components, type Options } from "react-markdown";
import { CodeBlock } from "./code-block.tsx";
import classes from "./markdown-text.module.css";
import { rehypeKatex } from "./formulas.ts";
import { REMARK_PLUGINS } from "./plugins.ts";

type MarkdownTextProps = {
  text: ShownText;
  locale: Locale;
  /** Images are looked for in this problem's folder. */
  shortname: string;
  /** Work on the finished elements, such as highlighting. */
  rehypePlugins?: NonNullable<Options["rehypePlugins"]>;
};

const NONE: NonNullable<Options["rehypePlugins"]> = [];

/** An author's text; raw HTML in it is not rendered. */
export function MarkdownText({ text, locale, shortname, rehypePlugins = NONE }: MarkdownTextProps) {
  const shown = inLanguage(text, locale);
  return (
    <div className={classes["text"]} lang={shown.language}>
      <Markdown
        remarkPlugins={REMARK_PLUGINS}
        rehypePlugins={[rehypeKatex, ...rehypePlugins]}
        components={COMPONENTS}
        urlTransform={(url) => targetOf(url, shortname)}
      >
        {shown.text}
      </Markdown>
    </div>
  );
}

const COMPONENTS: Components = {
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }) => (
    // A wide table scrolls, and what scrolls must be within the keyboard's reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes["table"]} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
};

/** Images come from the problem's own folder; links may only lead to the web. */
function targetOf(url: string, shortname: string): string {
  if (/^https?:\/\//.test(url) || url.startsWith("#")) return url;
  if (/^[\w.-]+(?:\/[\w.-]+)*$/.test(url)) return addressOf(readAsset, { params: { shortname, file: url } });
  return "";
}
