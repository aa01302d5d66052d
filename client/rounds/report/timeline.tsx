import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { type KeyboardEvent, memo, type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { VERDICT_TONES } from "../../ui/theme/verdict.tsx";
import { activityOf } from "./activity.ts";
import { MarkIcon } from "./mark-icon.tsx";
import type { Mark } from "./marks.ts";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { type Film, phaseSpans } from "./scene.ts";
import classes from "./timeline.module.css";
import { useMarkText } from "./use-mark-text.ts";
import type { VoiceTrack } from "./voice/track.ts";
import { VoiceLane } from "./voice/voice-lane.tsx";

type TimelineProps = {
  report: RoundReport;
  film: Film;
  voice: VoiceTrack | null;
  atMs: number;
  onSeek: (atMs: number) => void;
  onStep: (direction: -1 | 1) => void;
};

/** So much is an arrow key's step. */
const KEY_STEP_MS = 5_000;

/** The whole round at once: phases, then a lane for each task with what was done and when; under them the scrubber. */
export function Timeline({ report, film, voice, atMs, onSeek, onStep }: TimelineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className={classes["timeline"]}>
      <span className={classes["label"]}>{t("report.phases")}</span>
      <div className={classes["bands"]} aria-hidden>
        {phaseSpans(film).map(({ phase: number, fromMs, toMs }, index) => {
          const phase = report.phases[number];
          const title = phase ? localize(phase.title, locale) : "";
          return (
            <span
              key={index}
              data-odd={number % 2 === 1}
              title={title}
              style={{ left: placeIn(film, fromMs), width: `calc(${placeIn(film, toMs - fromMs)} - 1px)` }}
            >
              {title}
            </span>
          );
        })}
      </div>
      {report.tasks
        .filter(({ card }) => card === null)
        .map((task) => (
          <Lane key={task.number} report={report} film={film} task={task} onSeek={onSeek} />
        ))}
      {voice !== null && (
        <>
          <span className={classes["label"]}>{t("report.voiceLane")}</span>
          <div className={classes["voice"]} aria-hidden onPointerDown={(event) => onSeek(instantUnder(event, film))}>
            <VoiceLane track={voice} endMs={film.endMs} />
          </div>
        </>
      )}
      <div className={classes["playhead"]} aria-hidden>
        <span style={{ left: placeIn(film, atMs) }} />
      </div>
      <span className={classes["label"]} />
      <input
        type="range"
        className={classes["scrubber"]}
        aria-label={t("report.scrubber")}
        aria-valuetext={t("report.positionOf", { at: elapsedText(atMs), end: elapsedText(film.endMs) })}
        min={0}
        max={film.endMs}
        step={1}
        value={Math.round(atMs)}
        onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => handleKey(event, { atMs, onSeek, onStep })}
      />
      <span className={classes["label"]} />
      <div className={classes["axis"]} aria-hidden>
        <span>0:00</span>
        <span>{elapsedText(film.endMs / 2)}</span>
        <span>{elapsedText(film.endMs)}</span>
      </div>
    </div>
  );
}

type LaneProps = Pick<TimelineProps, "report" | "film" | "onSeek"> & { task: RoundReport["tasks"][number] };

/** A task's share of the round. It stays as it is while the replay runs. */
const Lane = memo(function Lane({ report, film, task, onSeek }: LaneProps) {
  const title = localize(task.title, useLocale());
  return (
    <>
      <span className={classes["label"]} title={title}>
        {title}
      </span>
      <div className={classes["lane"]} aria-hidden onPointerDown={(event) => onSeek(instantUnder(event, film))}>
        {activityOf(film, task.number).map((share, bin, { length }) => (
          <i
            key={bin}
            style={{ left: `${(100 * bin) / length}%`, width: `${100 / length}%`, height: `${100 * share}%` }}
          />
        ))}
        {film.marks
          .filter((mark) => mark.task === task.number)
          .map((mark, index) => (
            <LaneMark key={index} mark={mark} place={placeIn(film, mark.atMs)} report={report} />
          ))}
      </div>
    </>
  );
});

function instantUnder({ clientX, currentTarget }: PointerEvent<HTMLElement>, { endMs }: Film): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return ((clientX - left) / width) * endMs;
}

function placeIn({ endMs }: Film, atMs: number): string {
  return `${(100 * Math.min(atMs, endMs)) / Math.max(1, endMs)}%`;
}

function LaneMark({ mark, place, report }: { mark: Mark; place: string; report: RoundReport }) {
  const text = useMarkText(report.phases)(mark);
  const judged = mark.kind === "submit" || mark.kind === "run" ? mark.verdict : null;
  return (
    <span
      className={classes["mark"]}
      data-kind={mark.kind}
      data-tone={judged === null ? undefined : VERDICT_TONES[judged]}
      title={`${elapsedText(mark.atMs)} ${text}`}
      style={{ left: `clamp(11px, ${place}, 100% - 11px)` }}
    >
      <MarkIcon mark={mark} size={mark.kind === "submit" ? 15 : 13} />
    </span>
  );
}

type Keys = { atMs: number; onSeek: (atMs: number) => void; onStep: (direction: -1 | 1) => void };

/** Arrows go some seconds, Page Up and Down from one event to the next. */
function handleKey(event: KeyboardEvent, { atMs, onSeek, onStep }: Keys): void {
  const acts: Record<string, () => void> = {
    ArrowLeft: () => onSeek(atMs - KEY_STEP_MS),
    ArrowDown: () => onSeek(atMs - KEY_STEP_MS),
    ArrowRight: () => onSeek(atMs + KEY_STEP_MS),
    ArrowUp: () => onSeek(atMs + KEY_STEP_MS),
    PageUp: () => onStep(-1),
    PageDown: () => onStep(1),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}
