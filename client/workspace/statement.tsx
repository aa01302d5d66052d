import { inLanguage, localize } from "#contract/localized.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FolderFaults } from "../authoring/folder-faults.tsx";
import { useLocale } from "../locales/i18n.ts";
import { languageName } from "../locales/language-name.ts";
import { MarkdownText } from "../ui/markdown/markdown-text.tsx";
import { InputPictures } from "./cases/input-pictures.tsx";
import { argumentsOf } from "./cases/own-case.ts";
import { ValuePicture } from "../ui/pictures/value-picture.tsx";
import { DifficultyMark } from "../problem-list/problem-table.tsx";
import { OutputText } from "./results/output-text.tsx";
import { prettyValue } from "./results/pretty-value.ts";
import classes from "./statement.module.css";
import { TechniqueLine } from "./technique-line.tsx";

type StatementProps = {
  problem: RoundProblem;
  /** What other problems are called; null in a round, where a problem's kin would tell of it and lead away. */
  names: Map<string, string> | null;
};

/** What is asked, with the samples and the limits. Raw HTML in a statement is not rendered. */
export function Statement({ problem, names }: StatementProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { limits } = problem;
  const name = inLanguage(problem.name, locale);
  const { language } = inLanguage(problem.statement, locale);
  return (
    <article className={classes["statement"]}>
      <FolderFaults folder={problem.shortname} outcome="kept" />
      <h1 lang={name.language}>{name.text}</h1>
      <p className={classes["facts"]}>
        {problem.difficulty && <DifficultyMark difficulty={problem.difficulty} />}
        <TechniqueLine key={problem.shortname} problem={problem} />
      </p>
      {language !== locale && (
        <p className={classes["facts"]}>{t("statement.onlyIn", { language: languageName(language, locale) })}</p>
      )}
      <MarkdownText text={problem.statement} locale={locale} shortname={problem.shortname} />
      {problem.samples.map((sample, at) => (
        <section key={at} className={classes["sample"]}>
          <h2>{t("statement.sample", { number: at + 1 })}</h2>
          <SampleInput problem={problem} input={sample.input} />
          <InputPictures problem={problem} input={sample.input} />
          <OutputText
            title={problem.signature ? t("statement.returns") : t("statement.output")}
            text={problem.signature ? prettyValue(sample.answer.trimEnd()) : sample.answer}
          />
          {problem.signature && (
            <ValuePicture name={t("statement.returns")} type={problem.signature.returns} text={sample.answer} />
          )}
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
      {names !== null && problem.siblings.length > 0 && (
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
  const lines = argumentsOf(input, problem.signature).map(({ name, text }) => `${name} = ${prettyValue(text)}`);
  return <OutputText title={t("statement.input")} text={lines.join("\n")} />;
}
