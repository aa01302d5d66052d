import { localize } from "#contract/localized.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import "katex/dist/katex.min.css";
import { useTranslation } from "react-i18next";
import Markdown from "react-markdown";
import { Link } from "react-router";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { useLocale } from "../locales/i18n.ts";
import { DifficultyMark } from "../problem-list/problem-table.tsx";
import { useTechniqueName } from "../problem-list/technique-name.ts";
import { OutputText } from "../results/output-text.tsx";
import { prettyValue } from "../results/pretty-value.ts";
import classes from "./statement.module.css";

/** What is asked, with the samples and the limits. Raw HTML in a statement is not rendered. */
export function Statement({ problem, names }: { problem: RoundProblem; names: Map<string, string> }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const techniqueName = useTechniqueName();
  const { limits } = problem;
  const untranslated = locale !== "en" && problem.statement[locale] === undefined;
  return (
    <article className={classes["statement"]}>
      <h1>{localize(problem.name, locale)}</h1>
      <p className={classes["facts"]}>
        {problem.difficulty && <DifficultyMark difficulty={problem.difficulty} />}
        {problem.techniques.length > 0 && <span>{problem.techniques.map(techniqueName).join(" · ")}</span>}
      </p>
      {untranslated && <p className={classes["facts"]}>{t("statement.untranslated")}</p>}
      <div className={classes["text"]} lang={untranslated ? "en" : locale}>
        <Markdown
          remarkPlugins={[remarkGfm, remarkMath]}
          rehypePlugins={[rehypeKatex]}
          urlTransform={(url) => addressOf(url, problem.shortname)}
        >
          {localize(problem.statement, locale)}
        </Markdown>
      </div>
      {problem.samples.map((sample, at) => (
        <section key={at} className={classes["sample"]}>
          <h2>{t("statement.sample", { number: at + 1 })}</h2>
          <SampleInput problem={problem} input={sample.input} />
          <OutputText
            title={problem.signature ? t("statement.returns") : t("statement.output")}
            text={problem.signature ? prettyValue(sample.answer.trimEnd()) : sample.answer}
          />
          {sample.description && <p className={classes["note"]}>{localize(sample.description, locale)}</p>}
        </section>
      ))}
      <dl className={classes["limits"]}>
        <div>
          <dt>{t("statement.time")}</dt>
          <dd>{t("unit.seconds", { value: limits.cpuTimeLimitMs / 1000 })}</dd>
        </div>
        <div>
          <dt>{t("statement.memory")}</dt>
          <dd>{t("unit.megabytes", { value: limits.memoryLimitMb })}</dd>
        </div>
        <div>
          <dt>{t("statement.hiddenTests")}</dt>
          <dd>{problem.secretCount}</dd>
        </div>
      </dl>
      {problem.siblings.length > 0 && (
        <p className={classes["facts"]}>
          {t("statement.siblings")}{" "}
          {problem.siblings.map((sibling) => (
            <Link key={sibling} to={`/problems/${sibling}`}>
              {names.get(sibling) ?? sibling}
            </Link>
          ))}
        </p>
      )}
      {problem.source && <p className={classes["facts"]}>{t("statement.source", { source: problem.source })}</p>}
    </article>
  );
}

function SampleInput({ problem, input }: { problem: RoundProblem; input: string }) {
  const { t } = useTranslation();
  if (problem.signature === null) return <OutputText title={t("statement.input")} text={input} />;
  const lines = input.split("\n");
  const text = problem.signature.parameters
    .map(({ name }, at) => `${name} = ${prettyValue(lines[at] ?? "")}`)
    .join("\n");
  return <OutputText title={t("statement.input")} text={text} />;
}

/** Images come from the problem's own folder; links may only lead to the web. */
function addressOf(url: string, shortname: string): string {
  if (/^https?:\/\//.test(url) || url.startsWith("#")) return url;
  if (/^[\w.-]+$/.test(url)) return `/api/problems/${shortname}/assets/${url}`;
  return "";
}
