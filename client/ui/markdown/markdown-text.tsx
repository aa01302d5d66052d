import { inLanguage, type Locale, type ShownText } from "#contract/localized.ts";
import { lazy, Suspense } from "react";
import Markdown, { type Components, type Options } from "react-markdown";
import { CodeBlock } from "./code-block.tsx";
import classes from "./markdown-text.module.css";
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

/** An author's text; raw HTML in it is not rendered. What typesets formulas comes only where there are some. */
export function MarkdownText({ text, locale, shortname, rehypePlugins = NONE }: MarkdownTextProps) {
  const shown = inLanguage(text, locale);
  const written = { text: shown.text, shortname, rehypePlugins };
  return (
    <div className={classes["text"]} lang={shown.language}>
      {written.text.includes("$") ? (
        <Suspense>
          <WithFormulas {...written} />
        </Suspense>
      ) : (
        <PlainMarkdown {...written} />
      )}
    </div>
  );
}

const WithFormulas = lazy(async () => {
  const { rehypeKatex } = await import("./formulas.ts");
  return {
    default: ({ rehypePlugins, ...written }: PlainMarkdownProps) => (
      <PlainMarkdown {...written} rehypePlugins={[rehypeKatex, ...rehypePlugins]} />
    ),
  };
});

type PlainMarkdownProps = { text: string; shortname: string; rehypePlugins: NonNullable<Options["rehypePlugins"]> };

function PlainMarkdown({ text, shortname, rehypePlugins }: PlainMarkdownProps) {
  return (
    <Markdown
      remarkPlugins={REMARK_PLUGINS}
      rehypePlugins={rehypePlugins}
      components={COMPONENTS}
      urlTransform={(url) => addressOf(url, shortname)}
    >
      {text}
    </Markdown>
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
function addressOf(url: string, shortname: string): string {
  if (/^https?:\/\//.test(url) || url.startsWith("#")) return url;
  if (/^[\w.-]+(?:\/[\w.-]+)*$/.test(url)) return `/api/problems/${shortname}/assets/${encodeURIComponent(url)}`;
  return "";
}
