import type { ErrorReport } from "#contract/judging/judgement.ts";
import { Button } from "@mantine/core";
import { IconArrowUpRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./results-panel.module.css";

type ErrorReportViewProps = {
  error: ErrorReport;
  tone: "crash" | "compile";
  onReveal: ((line: number, column: number) => void) | null;
};

/** An error of the solver's program, with the way to its line. */
export function ErrorReportView({ error, tone, onReveal }: ErrorReportViewProps) {
  const { t } = useTranslation();
  const { line, column } = error;
  const place = line !== null && t(column === null ? "results.line" : "results.lineColumn", { line, column });
  return (
    <div className={classes["error"]} data-tone={tone}>
      <p>
        <strong>{error.name}</strong>
        {error.message !== "" && `: ${error.message}`}
      </p>
      {error.quote !== undefined && <Quote {...error.quote} />}
      {place && (onReveal === null || line === null) && <p>{place}</p>}
      {place && onReveal !== null && line !== null && (
        <Button
          size="compact-xs"
          variant="default"
          rightSection={<IconArrowUpRight size={14} aria-hidden />}
          onClick={() => onReveal(line, column ?? 1)}
        >
          {place}
        </Button>
      )}
      {error.stack !== "" && error.stack.includes("\n") && (
        <details>
          <summary>{t("results.stack")}</summary>
          <pre>{error.stack}</pre>
        </details>
      )}
    </div>
  );
}

/** The line, with what stands at the place marked, and a caret below it as in a terminal. */
function Quote({ text, column, length }: NonNullable<ErrorReport["quote"]>) {
  const before = text.slice(0, column - 1);
  const end = column - 1 + length;
  return (
    <pre className={classes["quote"]}>
      {before}
      <mark>{text.slice(column - 1, end)}</mark>
      {text.slice(end)}
      {"\n"}
      <span aria-hidden>
        {before.replace(/[^\t]/gu, (letter) => (isWide(letter) ? "\u3000" : " "))}
        {"^".repeat(Math.max(1, length))}
      </span>
    </pre>
  );
}

/** Letters that take two columns of a terminal. */
function isWide(letter: string): boolean {
  return /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u.test(
    letter,
  );
}
