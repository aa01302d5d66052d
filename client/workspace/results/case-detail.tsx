import type { CaseDetail, CaseResult } from "#contract/judging/judgement.ts";
import { localize } from "#contract/localized.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import { IconAlertTriangle, IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { argumentsOf } from "../cases/own-case.ts";
import { useLocale } from "../../locales/i18n.ts";
import { InputPictures } from "../cases/input-pictures.tsx";
import { ValuePicture } from "../../ui/pictures/value-picture.tsx";
import { VerdictLabel } from "../../ui/theme/verdict.tsx";
import { DiffView } from "./diff-view.tsx";
import { ErrorReportView } from "./error-report.tsx";
import { useMeasures } from "./format.ts";
import { OutputPair } from "./output-pair.tsx";
import { OutputText } from "./output-text.tsx";
import { prettyValue } from "./pretty-value.ts";
import classes from "./results-panel.module.css";

type CaseDetailViewProps = {
  result: CaseResult;
  title: string;
  problem: RoundProblem;
  onReveal: ((line: number, column: number) => void) | null;
};

/** All there is to know of one case; of a hidden one that is its number, its measures and perhaps a hint. */
export function CaseDetailView({ result, title, problem, onReveal }: CaseDetailViewProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { time, memory } = useMeasures();
  const { detail, hint } = result;
  const { limits } = problem;
  if (detail?.fault !== undefined)
    return <ExcludedCase detail={detail} fault={detail.fault} title={title} problem={problem} />;
  /** Of a hidden case no more is known than which twentieth of its limit it reached. */
  const rough = (value: number, limit: number, text: (value: number) => string) => {
    if (result.group !== "secret") return text(value);
    return value > limit ? t("results.moreThan", { value: text(limit) }) : t("results.atMost", { value: text(value) });
  };
  return (
    <>
      <p className={classes["case"]}>
        <strong>{title}</strong>
        {result.verdict === null ? <span>{t("results.ran")}</span> : <VerdictLabel verdict={result.verdict} />}
        <span>
          {t("results.ofLimit", {
            value: rough(result.cpuTimeMs, limits.cpuTimeLimitMs, time),
            limit: time(limits.cpuTimeLimitMs),
          })}
        </span>
        <span>{rough(result.memoryMb, limits.memoryLimitMb, memory)}</span>
      </p>
      {hint && (
        <p className={classes["hint"]}>
          <IconBulb size={16} aria-hidden />
          {localize(hint, locale)}
        </p>
      )}
      {detail === null ? (
        <p className={classes["muted"]}>{t("results.hidden")}</p>
      ) : (
        <VisibleCase result={result} detail={detail} problem={problem} onReveal={onReveal} />
      )}
    </>
  );
}

type ExcludedCaseProps = {
  detail: CaseDetail;
  fault: NonNullable<CaseDetail["fault"]>;
  title: string;
  problem: RoundProblem;
};

/** An own case that the statement rules out: why, and what it was. */
function ExcludedCase({ detail, fault, title, problem }: ExcludedCaseProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes["case"]}>
        <strong>{title}</strong>
        <span>{t("results.notRun")}</span>
      </p>
      <p className={classes["hint"]}>
        <IconAlertTriangle size={16} aria-hidden />
        <span>
          {fault.breach === null
            ? t("results.caseExcluded", { reason: fault.reason })
            : t("results.caseBreaks", fault.breach)}
        </span>
      </p>
      <OutputText title={t("statement.input")} text={inputText(detail.input, problem)} />
      {detail.truncated && <p className={classes["muted"]}>{t("results.truncated")}</p>}
    </>
  );
}

type VisibleCaseProps = Omit<CaseDetailViewProps, "title"> & { detail: NonNullable<CaseResult["detail"]> };

function VisibleCase({ result, detail, problem, onReveal }: VisibleCaseProps) {
  const { t } = useTranslation();
  const structured = problem.kind === "function";
  const { output, expected } = detail;
  const pretty = (text: string) => (structured ? prettyValue(text) : text);
  const differs = result.verdict === "WA" && output !== null && expected !== null;
  const returns = problem.signature?.returns;
  return (
    <>
      {detail.error && <ErrorReportView tone="crash" error={detail.error} onReveal={onReveal} />}
      {differs ? (
        <DiffView mine={output} expected={expected} structured={structured} />
      ) : (
        <OutputPair
          mine={output === null ? null : pretty(output)}
          expected={expected === null ? null : pretty(expected)}
        />
      )}
      {expected === null && <p className={classes["muted"]}>{t("results.noExpected")}</p>}
      {detail.message !== null && detail.message !== "" && <p className={classes["message"]}>{detail.message}</p>}
      {differs && <div className={classes["gap"]} />}
      {detail.printed !== "" && structured && <OutputText title={t("results.printed")} text={detail.printed} />}
      {returns !== undefined && (
        <div className={classes["pictures"]}>
          {output !== null && <ValuePicture name={t("results.yourOutput")} type={returns} text={output} titled />}
          {differs && <ValuePicture name={t("results.expected")} type={returns} text={expected} titled />}
        </div>
      )}
      <OutputText title={t("statement.input")} text={inputText(detail.input, problem)} />
      <InputPictures problem={problem} input={detail.input} />
      {detail.truncated && <p className={classes["muted"]}>{t("results.truncated")}</p>}
    </>
  );
}

function inputText(input: string, problem: RoundProblem): string {
  if (problem.signature === null) return input;
  const given = argumentsOf(input, problem.signature);
  return given.map(({ name, text }) => `${name} = ${prettyValue(text)}`).join("\n");
}
