import type { Locale, ShownText } from "#contract/localized.ts";
import { highlightCode } from "./highlight.ts";
import { MarkdownText } from "./markdown-text.tsx";
import classes from "./reading-text.module.css";

type ReadingTextProps = { text: ShownText; locale: Locale; shortname: string };

const HIGHLIGHTING = [highlightCode];

/** A text to be read for its own sake, with room around it and coloured code. */
export function ReadingText({ text, locale, shortname }: ReadingTextProps) {
  return (
    <div className={classes["reading"]}>
      <MarkdownText text={text} locale={locale} shortname={shortname} rehypePlugins={HIGHLIGHTING} />
    </div>
  );
}
