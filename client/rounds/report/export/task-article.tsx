import { SOURCE_LIMIT_BYTES } from "#contract/judging/limits.ts";
import { type Locale, localize } from "#contract/localized.ts";
import type { TaskReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import Markdown from "react-markdown";
import rehypeKatex from "rehype-katex";
import { REMARK_PLUGINS } from "../../../ui/markdown/plugins.ts";
import { cardMarkOf } from "../../task/card-marks.ts";
import type { Fold } from "../fold.ts";
import { elapsedText } from "../../../ui/elapsed-text.ts";

type TaskArticleProps = { task: TaskReport; folds: Fold[]; locale: Locale };

/** A task on paper, with the code as it was at the end. */
export function TaskArticle({ task, folds, locale }: TaskArticleProps) {
  const { t } = useTranslation();
  const facts = useFacts(task);
  const mark = cardMarkOf(task.notes.rating);
  const written = folds.filter(({ instants }) => instants.length > 0);
  return (
    <article>
      <h2>
        {task.number}. {localize(task.title, locale)}
      </h2>
      {task.card && <p className="prompt">{localize(task.card.prompt, locale)}</p>}
      {task.card && (
        <p>
          {mark === null
            ? t("report.cardUnrated")
            : t("report.cardRating", { word: t(`round.mark_${mark}`), mark: task.notes.rating })}
        </p>
      )}
      {task.card && (
        <ul>
          {task.card.points.map((point, index) => (
            <li key={index}>{localize(point, locale)}</li>
          ))}
        </ul>
      )}
      <dl>
        {(task.problem === null ? [] : facts).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {task.draftTooLong && <p>{t("report.draftTooLong", { limit: SOURCE_LIMIT_BYTES / 1_000 })}</p>}
      {written.map((fold) => (
        <section key={fold.language}>
          <h3>{t("report.finalCode", { language: fold.language === "typescript" ? "TypeScript" : "JavaScript" })}</h3>
          <pre>{fold.textAfter(fold.instants.length)}</pre>
        </section>
      ))}
      <Own title={t("report.notes")} text={task.notes.notes} />
      <Own title={t("report.scratch")} text={task.notes.scratch} />
      {task.editorial && (
        <details>
          <summary>{t("report.editorial")}</summary>
          <Markdown
            remarkPlugins={REMARK_PLUGINS}
            // Browsers draw MathML themselves; KaTeX's own drawing needs its fonts.
            rehypePlugins={[[rehypeKatex, { output: "mathml" }]]}
            disallowedElements={["img"]}
          >
            {localize(task.editorial, locale)}
          </Markdown>
        </details>
      )}
    </article>
  );
}

function Own({ title, text }: { title: string; text: string }) {
  if (text === "") return null;
  return (
    <section>
      <h3>{title}</h3>
      <pre>{text}</pre>
    </section>
  );
}

function useFacts(task: TaskReport): [string, string][] {
  const { t } = useTranslation();
  const instant = (ms: number | null) => (ms === null ? t("report.never") : elapsedText(ms));
  const complexity = (measure: "time" | "space") =>
    [task.stated[measure] || t("report.notStated"), task.target && `${t("report.target")} ${task.target[measure]}`]
      .filter(Boolean)
      .join(" · ");
  return [
    [t("report.firstKey"), instant(task.firstKeyMs)],
    [t("report.firstRun"), instant(task.firstRunMs)],
    [t("report.firstAccepted"), instant(task.firstAcceptedMs)],
    [t("report.wrongAttempts"), String(task.wrongAttempts)],
    [t("report.ownTests"), String(task.ownTests)],
    [t("report.hints"), task.hints.length === 0 ? "0" : `${task.hints.length} (+${elapsedText(task.hintCostMs)})`],
    [t("report.pastes"), String(task.pastes.length)],
    [t("report.complexity_time"), complexity("time")],
    [t("report.complexity_space"), complexity("space")],
  ];
}
