import type { Language } from "#contract/language.ts";
import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { Button, CopyButton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../../api/request.ts";
import { submitLate } from "../../../api/rounds.ts";
import { useLocale } from "../../../locales/i18n.ts";
import { useFailureText } from "../../../ui/use-failure-text.ts";
import type { UnsentPiece } from "./find-unsent.ts";
import { languageName } from "./language-name.ts";
import classes from "./unsent-section.module.css";

type UnsentSectionProps = { report: RoundReport; pieces: UnsentPiece[]; forget: (piece: UnsentPiece) => void };

/** What was typed in time and did not arrive in time: to be read, copied, and judged as what it is. */
export function UnsentSection({ report, pieces, forget }: UnsentSectionProps) {
  const { t } = useTranslation();
  return (
    <section className={classes["unsent"]} aria-labelledby="report-unsent">
      <h2 id="report-unsent">{t("report.unsent")}</h2>
      <p className={classes["about"]}>{t("report.unsentAbout")}</p>
      {pieces.map((piece) => (
        <Piece key={piece.key} report={report} piece={piece} forget={() => forget(piece)} />
      ))}
    </section>
  );
}

type PieceProps = { report: RoundReport; piece: UnsentPiece; forget: () => void };

function Piece({ report, piece, forget }: PieceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const queries = useQueryClient();
  const failureText = useFailureText();
  /** Made once, so that a second try is the same submission. */
  const [id] = useState(() => crypto.randomUUID());
  const [judging, setJudging] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const task = report.tasks.find(({ number }) => number === piece.task);
  const used = task?.submissions.some(({ late }) => late) ?? false;
  const name = `${piece.task}. ${task ? localize(task.title, locale) : ""}`;
  const judge = async (language: Language) => {
    setJudging(true);
    setFailed(null);
    try {
      await submitLate(report.round.id, piece.task, { id, language, source: piece.text });
      await queries.invalidateQueries({ queryKey: ["round", report.round.id, "report"] });
    } catch (thrown) {
      setFailed(failureText(failureOf(thrown)).summary);
    } finally {
      setJudging(false);
    }
  };
  return (
    <article className={classes["piece"]}>
      <h3>
        {t("report.unsentCode", {
          task: name,
          language: piece.kind === "code" ? languageName(piece.language) : t("report.unsentNotes"),
        })}
      </h3>
      {/* A block that scrolls is reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{piece.text}</pre>
      <div className={classes["actions"]}>
        {piece.kind === "code" && (
          <Button size="compact-sm" loading={judging} disabled={used} onClick={() => void judge(piece.language)}>
            {t("report.unsentJudge")}
          </Button>
        )}
        <CopyButton value={piece.text}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? "report.unsentCopied" : "report.unsentCopy")}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={forget}>
          {t("report.unsentForget")}
        </Button>
        <span role="status">{failed ?? (used && piece.kind === "code" ? t("report.unsentUsed") : "")}</span>
      </div>
    </article>
  );
}
