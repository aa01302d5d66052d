import type { Round } from "#contract/round/round.ts";
import { ActionIcon, Button, Tooltip, UnstyledButton } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconEye, IconEyeOff, IconFlag, IconPlayerPause, IconPlayerPlay, type TablerIcon } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { useCommands } from "../../ui/commands.ts";
import { VoiceSign } from "../../voice/voice-sign.tsx";
import { useNarrow } from "../../workspace/panes.tsx";
import classes from "./round-bar.module.css";
import { serverClock } from "../clock/server-clock.ts";
import { clockText } from "../clock/times.ts";
import { useRoundActions } from "./use-round.ts";
import { useTimes } from "../clock/use-times.ts";

type RoundBarProps = { round: Round; /** Sends what was typed last. */ beforeEnd: () => Promise<void> };

/** The clock, and what can be done to the round as a whole. */
export function RoundBar({ round, beforeEnd }: RoundBarProps) {
  const { t } = useTranslation();
  const { acting, act } = useRoundActions(round.id);
  const paused = round.pausedAt !== null;
  const canPause = round.rules.mode === "practice";

  const cardsOnly = round.tasks.every(({ kind }) => kind === "card");
  const end = useCallback(() => {
    modals.openConfirmModal({
      title: t("round.endTitle"),
      children: cardsOnly ? t("round.endTextCards") : t("round.endText"),
      labels: { confirm: t("round.end"), cancel: t("round.goOn") },
      onConfirm: () => void beforeEnd().then(() => act("end")),
    });
  }, [t, beforeEnd, act, cardsOnly]);
  const togglePause = useCallback(() => {
    // What was typed before the pause is dated before it, so it may arrive during it.
    if (!paused) void beforeEnd();
    void act(paused ? "resume" : "pause");
  }, [act, beforeEnd, paused]);

  useCommands(
    useMemo(
      () => [
        ...(canPause ? [{ id: "pause", label: t(paused ? "round.resume" : "round.pause"), run: togglePause }] : []),
        { id: "end-round", label: t("round.end"), run: end },
      ],
      [t, canPause, paused, togglePause, end],
    ),
  );

  return (
    <div className={classes["bar"]}>
      <RoundClock round={round} />
      {round.settings.talk !== "off" && <VoiceSign round={round} now={serverNow} />}
      {round.endedAt === null && (
        <div className={classes["actions"]}>
          {canPause && (
            <BarButton icon={paused ? IconPlayerPlay : IconPlayerPause} busy={acting} onClick={togglePause}>
              {t(paused ? "round.resume" : "round.pause")}
            </BarButton>
          )}
          <BarButton icon={IconFlag} busy={acting} onClick={end}>
            {t("round.end")}
          </BarButton>
        </div>
      )}
    </div>
  );
}

type BarButtonProps = { icon: TablerIcon; busy: boolean; onClick: () => void; children: string };

/** A button that is its icon where there is little room. */
function BarButton({ icon: Icon, busy, onClick, children }: BarButtonProps) {
  // A button that is disabled meanwhile would lose the focus.
  const press = () => {
    if (!busy) onClick();
  };
  if (useNarrow()) {
    return (
      <Tooltip label={children}>
        <ActionIcon aria-label={children} variant="default" size={30} aria-busy={busy} onClick={press}>
          <Icon size={16} />
        </ActionIcon>
      </Tooltip>
    );
  }
  return (
    <Button variant="default" leftSection={<Icon size={15} aria-hidden />} aria-busy={busy} onClick={press}>
      {children}
    </Button>
  );
}

function serverNow(): number {
  return serverClock.now();
}

/** Time from here on that the clock shows in a colour of its own. */
const LATE_MS = 5 * 60_000;

function RoundClock({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { leftMs, activeMs } = useTimes(round);
  const [hidden, setHidden] = useState(round.settings.clockHidden);
  const shown = leftMs === null ? elapsedText(activeMs) : clockText(leftMs);
  const late = leftMs !== null && leftMs <= LATE_MS;
  const paused = round.pausedAt !== null;
  return (
    <span className={classes["clock"]} data-late={late || undefined} data-paused={paused || undefined}>
      {/* Read on demand only: a screen reader that speaks each second can't be listened to. */}
      <span role="timer" aria-live="off" aria-label={leftMs === null ? t("round.timeTaken") : t("round.timeLeft")}>
        {hidden ? "– –" : shown}
      </span>
      <small>{paused ? t("round.paused") : leftMs === null ? t("round.untimed") : t("round.left")}</small>
      <Tooltip label={t(hidden ? "round.showClock" : "round.hideClock")}>
        <UnstyledButton
          className={classes["toggle"]}
          aria-label={t(hidden ? "round.showClock" : "round.hideClock")}
          onClick={() => setHidden(!hidden)}
        >
          {hidden ? <IconEye size={16} /> : <IconEyeOff size={16} />}
        </UnstyledButton>
      </Tooltip>
    </span>
  );
}
