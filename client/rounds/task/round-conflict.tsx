import type { Language } from "#contract/language.ts";
import { Button, Loader, Modal } from "@mantine/core";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { CodeCompare } from "../../editor/load.ts";
import { useSettings } from "../../settings/settings.ts";
import { useFailureText } from "../../ui/use-failure-text.ts";
import pane from "../../workspace/code-pane.module.css";
import { useDraftState } from "./draft-states.ts";
import classes from "./round-conflict.module.css";
import type { useTaskDraft } from "./use-task-draft.ts";

type RoundConflictProps = {
  draft: ReturnType<typeof useTaskDraft>;
  language: Language;
  /** The time is up: nothing is typed any more. */
  timeUp: boolean;
};

/** What stands between the draft and the server, with the ways out. */
export function RoundConflict({ draft, language, timeUp }: RoundConflictProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { editorFontSize } = useSettings();
  const [comparing, setComparing] = useState(false);
  const state = useDraftState(draft.states, language);
  switch (state.status) {
    case "saved":
      return timeUp ? <TimeUp text={t("round.timeUp")} /> : null;
    case "saving":
      return timeUp ? <TimeUp text={t("round.timeUpSending")} /> : null;
    case "offline":
      return timeUp ? <TimeUp text={t("round.timeUpOffline")} /> : null;
    case "over":
      return <TimeUp text={t(state.unsent ? "round.timeUpUnsent" : "round.timeUp")} />;
    case "refused":
      return (
        <div className={pane["conflict"]}>
          <span>{t("round.notSavedBecause", { reason: failureText(state.failure).summary })}</span>
        </div>
      );
    case "conflict":
      return (
        <div className={pane["conflict"]}>
          <span>{t("round.conflict")}</span>
          <Button size="compact-xs" variant="default" onClick={() => setComparing(true)}>
            {t("round.compare")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={draft.takeTheirs}>
            {t("workspace.takeTheirs")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={draft.keepMine}>
            {t("workspace.keepMine")}
          </Button>
          <Modal
            opened={comparing}
            onClose={() => setComparing(false)}
            size="min(1120px, 94vw)"
            title={t("round.compareTitle")}
          >
            <div className={classes["compare"]}>
              <Suspense fallback={<Loader size="sm" m="md" />}>
                <CodeCompare
                  language={language}
                  before={state.theirs}
                  after={draft.read()}
                  fontSize={editorFontSize}
                  beforeLabel={t("round.theirs")}
                  afterLabel={t("round.mine")}
                />
              </Suspense>
            </div>
          </Modal>
        </div>
      );
  }
}

function TimeUp({ text }: { text: string }) {
  return (
    <div className={pane["conflict"]}>
      <span>{text}</span>
    </div>
  );
}
