import { localize } from "#contract/localized.ts";
import { LOOK_BACK_MS, type PresetSummary, type RoundSettings, TIME_FACTOR_MAX } from "#contract/round/plan.ts";
import type { RoundSummary } from "#contract/round/report.ts";
import { Button, Modal, NumberInput, SegmentedControl, Switch } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { failureOf } from "../../api/request.ts";
import { createRound } from "../../api/rounds.ts";
import { useLocale } from "../../locales/i18n.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { TalkChoice } from "../../voice/talk-choice.tsx";
import classes from "./prepare-modal.module.css";
import { RulesList } from "./rules-list.tsx";

type PrepareModalProps = {
  preset: PresetSummary;
  /** Drawn and not begun: another draw gives it up. */
  ready: RoundSummary | null;
  onClose: () => void;
};

const TIMES = ["1", "1_5", "2", "custom", "untimed"] as const;
type Time = (typeof TIMES)[number];
const CUSTOM_AT_FIRST = 3;

/** What has to be settled before a round: how much time the candidate needs, the clock, and whether they talk. */
export function PrepareModal({ preset, ready, onClose }: PrepareModalProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [time, setTime] = useState<Time>("1");
  const [custom, setCustom] = useState<number>(CUSTOM_AT_FIRST);
  const [clockHidden, setClockHidden] = useState(false);
  const [talk, setTalk] = useState<RoundSettings["talk"]>("off");
  const settings: RoundSettings = { timeFactor: factorOf(time, custom), clockHidden, talk };
  const draw = useMutation({
    mutationFn: () => createRound({ preset: preset.id, settings, ...(ready !== null && { replaces: ready.id }) }),
    // Another tab may have drawn one: the list tells which.
    onError: () => void queries.invalidateQueries({ queryKey: ["rounds"] }),
    onSuccess: (round) => {
      queries.setQueryData(["round", round.id], round);
      void queries.invalidateQueries({ queryKey: ["rounds"] });
      void navigate(`/rounds/${round.id}`);
    },
  });
  const budgetMs = preset.phases.reduce((sum, phase) => sum + phase.budgetMs, 0);
  const lookBackMs = preset.explains ? 0 : LOOK_BACK_MS * (settings.timeFactor ?? 1);
  const totalMs = budgetMs * (settings.timeFactor ?? 0) + (talk === "explain" ? lookBackMs : 0);
  return (
    <Modal opened onClose={onClose} title={localize(preset.title, locale)} size={520}>
      <form
        className={classes["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          draw.mutate();
        }}
      >
        <RulesList rules={preset.rules} cardsOnly={preset.tasks.problems === 0} />
        {ready && <ReadyNotice round={ready} />}
        <div>
          <p className={classes["label"]} id="round-time">
            {t("rounds.time")}
          </p>
          <SegmentedControl<Time>
            aria-labelledby="round-time"
            fullWidth
            value={time}
            onChange={setTime}
            data={TIMES.map((value) => ({ value, label: t(`rounds.time_${value}`) }))}
          />
          {time === "custom" && (
            <NumberInput
              mt={10}
              label={t("rounds.factor")}
              min={1}
              max={TIME_FACTOR_MAX}
              step={0.25}
              decimalScale={2}
              value={custom}
              onChange={(value) => setCustom(Math.min(TIME_FACTOR_MAX, Math.max(1, Number(value) || 1)))}
            />
          )}
          <p className={classes["note"]}>
            {settings.timeFactor === null
              ? t("rounds.noClock")
              : t("rounds.total", { count: Math.round(totalMs / 60_000) })}
          </p>
        </div>
        <Switch
          checked={clockHidden}
          onChange={({ currentTarget }) => setClockHidden(currentTarget.checked)}
          label={t("rounds.hideClock")}
          description={t("rounds.hideClockHint")}
        />
        <TalkChoice
          value={talk}
          onChange={setTalk}
          cardsOnly={preset.tasks.problems === 0}
          addedMinutes={Math.round(lookBackMs / 60_000)}
        />
        {draw.error && <FailureNotice failure={failureOf(draw.error)} />}
        <div className={classes["actions"]}>
          <Button variant="default" onClick={onClose}>
            {t("rounds.cancel")}
          </Button>
          <Button type="submit" loading={draw.isPending}>
            {t(ready === null ? "rounds.draw" : "rounds.drawAnew")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function ReadyNotice({ round }: { round: RoundSummary }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className={classes["ready"]}>
      <strong>{t("rounds.readyTitle")}</strong>
      <p>{t("rounds.readyText", { round: localize(round.title, locale) })}</p>
      <Link to={`/rounds/${round.id}`}>{t("rounds.openReady")}</Link>
    </div>
  );
}

function factorOf(time: Time, custom: number): number | null {
  switch (time) {
    case "untimed":
      return null;
    case "custom":
      return custom;
    case "1":
      return 1;
    case "1_5":
      return 1.5;
    case "2":
      return 2;
  }
}
