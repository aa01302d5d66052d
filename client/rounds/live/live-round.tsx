import { localize } from "#contract/localized.ts";
import type { Round } from "#contract/round/round.ts";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { Header } from "../../frame/header.tsx";
import { PickTabs } from "../../ui/pick-tabs.tsx";
import { useTitle } from "../../ui/use-title.ts";
import { VerdictIcon } from "../../ui/theme/verdict.tsx";
import { AlarmVoice } from "./alarm-voice.tsx";
import classes from "./live-round.module.css";
import { PausedCover } from "./paused-cover.tsx";
import { PhaseStrip } from "./phase-strip.tsx";
import { RoundBar } from "./round-bar.tsx";
import { RoundTaskPane } from "../task/round-task-pane.tsx";

/** A round under way: its clock, its phases, and the task at hand. */
export function LiveRound({ round }: { round: Round }) {
  const { t } = useTranslation();
  const locale = useLocale();
  useTitle(localize(round.title, locale));
  const paused = round.pausedAt !== null;
  const [picked, setPicked] = useState(() => firstTask(round));
  // A task that was opened stays as it is, so that switching loses nothing, not even what can be undone.
  const [opened, setOpened] = useState<number[]>([picked]);
  const flushes = useRef(new Map<number, () => Promise<void>>());
  const open = (number: number) => {
    setPicked(number);
    setOpened((before) => (before.includes(number) ? before : [...before, number]));
  };
  const onFlush = useCallback((number: number, send: (() => Promise<void>) | null) => {
    if (send === null) flushes.current.delete(number);
    else flushes.current.set(number, send);
  }, []);
  const flush = async () => {
    await Promise.all([...flushes.current.values()].map((send) => send()));
  };
  return (
    <div className={classes["page"]}>
      <Header>
        <RoundBar round={round} beforeEnd={flush} />
      </Header>
      <PhaseStrip round={round} onTask={open} />
      {round.tasks.length > 1 && (
        <nav className={classes["tasks"]} aria-label={t("round.tasks")}>
          <PickTabs
            label={t("round.tasks")}
            panelId="round-task"
            value={String(picked)}
            onChange={(value) => open(Number(value))}
            tabs={round.tasks.map((task) => ({
              value: String(task.number),
              label: `${task.number}. ${task.title === null ? "" : localize(task.title, locale)}`,
              icon: <TaskMark task={task} />,
            }))}
          />
        </nav>
      )}
      <main id="main" className={classes["main"]}>
        {opened.map((number) => (
          <div
            key={number}
            id={number === picked ? "round-task" : undefined}
            className={classes["task"]}
            hidden={number !== picked}
            inert={paused}
          >
            <RoundTaskPane round={round} number={number} active={number === picked} onFlush={onFlush} />
          </div>
        ))}
        {paused && <PausedCover round={round} />}
      </main>
      <AlarmVoice round={round} />
    </div>
  );
}

function TaskMark({ task }: { task: Round["tasks"][number] }) {
  const last = task.submissions.filter(({ purpose }) => purpose === "submit").at(-1);
  const accepted = task.submissions.some(({ purpose, verdict }) => purpose === "submit" && verdict === "AC");
  const verdict = accepted ? "AC" : last?.verdict;
  return verdict ? <VerdictIcon verdict={verdict} size={15} /> : null;
}

/** The task of the phase that the candidate is in. */
function firstTask({ phases, phaseLog }: Round): number {
  const phase = phases[phaseLog.at(-1)?.phase ?? 0];
  return phase?.task ?? 1;
}
