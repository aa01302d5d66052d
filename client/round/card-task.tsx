import { localize } from "#contract/localized.ts";
import type { Round, TaskContent } from "#contract/round/round.ts";
import { SegmentedControl, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLocale } from "../locales/i18n.ts";
import classes from "./card-task.module.css";
import { NotesConflict, NotesSaved } from "./notes-pane.tsx";
import { useNotes } from "./use-notes.ts";

type CardTaskProps = { round: Round; content: TaskContent; card: NonNullable<TaskContent["card"]> };

const MARKS = ["1", "2", "3", "4"] as const;

/** A question to answer aloud, with notes and the candidate's own mark. */
export function CardTask({ round, content, card }: CardTaskProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const revision = round.tasks[content.number - 1]?.notesRevision ?? 0;
  const { notes, state, change, reread } = useNotes(round.id, content, revision);
  return (
    <div className={classes["scroll"]}>
      <article className={classes["card"]}>
        <p className={classes["topic"]}>{localize(card.topic, locale)}</p>
        <h1>{localize(card.prompt, locale)}</h1>
        <p className={classes["how"]}>{t("round.cardHow")}</p>
        <NotesConflict state={state} onChoose={(keepMine) => void reread(keepMine)} />
        <Textarea
          label={t("round.notes")}
          autosize
          minRows={6}
          maxLength={20_000}
          value={notes.notes}
          onChange={({ currentTarget }) => change({ notes: currentTarget.value })}
        />
        <div>
          <p className={classes["label"]} id={`rating-${content.number}`}>
            {t("round.cardRating")}
          </p>
          <SegmentedControl
            aria-labelledby={`rating-${content.number}`}
            value={notes.rating === null ? "" : String(notes.rating)}
            onChange={(value) => change({ rating: Number(value) })}
            data={MARKS.map((mark) => ({ value: mark, label: `${mark} · ${t(`round.mark_${mark}`)}` }))}
          />
        </div>
        <NotesSaved state={state} />
      </article>
    </div>
  );
}
