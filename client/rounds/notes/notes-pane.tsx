import type { Round, TaskContent } from "#contract/round/round.ts";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./notes-pane.module.css";
import type { Kept } from "../kept/use-kept.ts";
import type { NotesState } from "./notes-recorder.ts";
import { useNotes } from "./use-notes.ts";
import { useTimeUp } from "../clock/use-times.ts";

type NotesPaneProps = {
  round: Round;
  content: TaskContent;
  kept: Kept["notes"];
  newestRevision: number;
  onFlush: (send: (() => Promise<void>) | null) => void;
};

/** What the candidate writes beside the code: notes, a place for dry runs, and the complexity that is claimed. */
export function NotesPane({ round, content, kept, newestRevision, onFlush }: NotesPaneProps) {
  const { t } = useTranslation();
  const { notes, state, change, reread } = useNotes({
    roundId: round.id,
    content,
    kept,
    newestRevision,
    onFlush,
  });
  const timeUp = useTimeUp(round);
  return (
    <div className={classes["pane"]}>
      <NotesConflict state={state} onChoose={(keepMine) => void reread(keepMine)} />
      <Textarea
        label={t("round.notes")}
        autosize
        minRows={5}
        value={notes.notes}
        maxLength={20_000}
        readOnly={timeUp}
        onChange={({ currentTarget }) => change({ notes: currentTarget.value })}
      />
      <Textarea
        label={t("round.scratch")}
        description={t("round.scratchHint")}
        autosize
        minRows={6}
        classNames={{ input: classes["mono"] ?? "" }}
        value={notes.scratch}
        maxLength={20_000}
        readOnly={timeUp}
        onChange={({ currentTarget }) => change({ scratch: currentTarget.value })}
      />
      <div className={classes["complexity"]}>
        <TextInput
          label={t("round.statedTime")}
          placeholder="O(n log n)"
          maxLength={100}
          readOnly={timeUp}
          value={notes.statedTime}
          onChange={({ currentTarget }) => change({ statedTime: currentTarget.value })}
        />
        <TextInput
          label={t("round.statedSpace")}
          placeholder="O(n)"
          maxLength={100}
          readOnly={timeUp}
          value={notes.statedSpace}
          onChange={({ currentTarget }) => change({ statedSpace: currentTarget.value })}
        />
      </div>
      <NotesSaved state={state} />
    </div>
  );
}

export function NotesSaved({ state }: { state: NotesState }) {
  const { t } = useTranslation();
  return <p className={classes["state"]}>{t(`round.notes_${state}`)}</p>;
}

type NotesConflictProps = { state: NotesState; onChoose: (keepMine: boolean) => void };

export function NotesConflict({ state, onChoose }: NotesConflictProps) {
  const { t } = useTranslation();
  return (
    <div role="status" className={classes["status"]}>
      {state === "conflict" && (
        <div className={classes["conflict"]}>
          <span>{t("round.notesConflict")}</span>
          <Button size="compact-xs" variant="default" onClick={() => onChoose(false)}>
            {t("workspace.takeTheirs")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onChoose(true)}>
            {t("workspace.keepMine")}
          </Button>
        </div>
      )}
    </div>
  );
}
