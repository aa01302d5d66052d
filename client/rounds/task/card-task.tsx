import { localize } from "#contract/localized.ts";
import type { TaskContent } from "#contract/round/round.ts";
import { SegmentedControl, Textarea } from "@mantine/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import classes from "./card-task.module.css";
import { NotesConflict, NotesSaved } from "../notes/notes-pane.tsx";
import type { Kept } from "../kept/use-kept.ts";
import type { RoundTaskPaneProps } from "./round-task-pane.tsx";
import { useNotes } from "../notes/use-notes.ts";
import { useTimeUp } from "../clock/use-times.ts";

type CardTaskProps = RoundTaskPaneProps & {
  content: TaskContent;
  kept: Kept;
  card: NonNullable<TaskContent["card"]>;
};

const MARKS = ["1", "2", "3", "4"] as const;

/** A question to answer aloud, with notes and the candidate's own mark. */
export function CardTask({ round, number, onFlush, content, kept, card }: CardTaskProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const revision = round.tasks[content.number - 1]?.notesRevision ?? 0;
  const timeUp = useTimeUp(round);
  const flushed = useCallback((send: (() => Promise<void>) | null) => onFlush(number, send), [onFlush, number]);
  const { notes, state, change, reread } = useNotes({
    roundId: round.id,
    content,
    kept: kept.notes,
    newestRevision: revision,
    onFlush: flushed,
  });
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
          readOnly={timeUp}
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
