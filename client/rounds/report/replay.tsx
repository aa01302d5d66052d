import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { ActionIcon, Loader, SegmentedControl, Switch, Tooltip } from "@mantine/core";
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconVolume,
  IconVolumeOff,
} from "@tabler/icons-react";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CodePlayback } from "../../editor/load.ts";
import { useLocale } from "../../locales/i18n.ts";
import { useSettings } from "../../settings/settings.ts";
import { useCommands } from "../../ui/commands.ts";
import { EventList } from "./event-list.tsx";
import type { Fold } from "./fold.ts";
import classes from "./replay.module.css";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { type Film, sceneAt } from "./scene.ts";
import { Timeline } from "./timeline.tsx";
import { SPEEDS, usePlayback } from "./use-playback.ts";
import type { VoiceTrack } from "./voice/track.ts";
import { useVoiceSound } from "./voice/use-voice-sound.ts";
import { FASTEST_SOUND } from "./voice/voice-player.ts";

type ReplayProps = { report: RoundReport; film: Film; voice: VoiceTrack | null };

/** The round once more: every change of the editor at its time, with everything that happened. */
export function Replay({ report, film, voice }: ReplayProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { atMs, playing, speed, skipIdle, ...playback } = usePlayback(film, voice);
  const sound = useVoiceSound(voice, { atMs, playing, speed });
  const { task, fold, count } = sceneAt(film, atMs);
  const shown = report.tasks.find(({ number }) => number === task);
  const entered = film.marks.findLast((mark) => mark.kind === "phase" && mark.atMs <= atMs);
  const phase = report.phases[entered?.kind === "phase" ? entered.phase : 0];
  usePlayCommand(t(playing ? "report.pause" : "report.play"), playback.toggle);

  return (
    <div className={classes["replay"]}>
      <Timeline report={report} film={film} voice={voice} atMs={atMs} onSeek={playback.seek} onStep={playback.step} />
      <div className={classes["controls"]}>
        <Tooltip label={t("report.earlier")}>
          <ActionIcon aria-label={t("report.earlier")} onClick={() => playback.step(-1)}>
            <IconPlayerSkipBack size={17} />
          </ActionIcon>
        </Tooltip>
        <ActionIcon
          size="lg"
          radius="xl"
          variant="filled"
          color="plum"
          aria-label={playing ? t("report.pause") : t("report.play")}
          onClick={playback.toggle}
        >
          {playing ? <IconPlayerPauseFilled size={17} /> : <IconPlayerPlayFilled size={17} />}
        </ActionIcon>
        <Tooltip label={t("report.later")}>
          <ActionIcon aria-label={t("report.later")} onClick={() => playback.step(1)}>
            <IconPlayerSkipForward size={17} />
          </ActionIcon>
        </Tooltip>
        <span className={classes["position"]}>
          <strong>{elapsedText(atMs)}</strong> / {elapsedText(film.endMs)}
        </span>
        <SegmentedControl
          aria-label={t("report.speed")}
          value={String(speed)}
          onChange={(value) => playback.setSpeed(SPEEDS.find((known) => String(known) === value) ?? speed)}
          data={SPEEDS.map((known) => ({ value: String(known), label: `×${known}` }))}
        />
        {voice !== null && <SoundButton {...sound} tooFast={speed > FASTEST_SOUND} />}
        <Switch
          size="xs"
          label={t("report.skipIdle")}
          checked={skipIdle}
          onChange={(event) => playback.setSkipIdle(event.currentTarget.checked)}
        />
      </div>
      <div className={classes["stage"]}>
        <div className={classes["screen"]}>
          <p className={classes["caption"]}>
            <strong>{shown && localize(shown.title, locale)}</strong>
            {fold && <span>{fold.language === "typescript" ? "TypeScript" : "JavaScript"}</span>}
            {phase && <span>{localize(phase.title, locale)}</span>}
          </p>
          {fold === null ? (
            <p className={classes["card"]}>{shown?.card ? localize(shown.card.prompt, locale) : t("report.noCode")}</p>
          ) : (
            <Code fold={fold} count={count} label={t("report.codeAt", { at: elapsedText(atMs) })} />
          )}
        </div>
        <EventList report={report} film={film} atMs={atMs} onSeek={playback.seek} />
      </div>
    </div>
  );
}

type CodeProps = { fold: Fold; count: number; label: string };

/** A document as it was after so many changes. */
function Code({ fold, count, label }: CodeProps) {
  const { editorFontSize } = useSettings();
  const text = useMemo(() => fold.textAfter(count), [fold, count]);
  return (
    <div className={classes["code"]}>
      <Suspense fallback={<Loader size="sm" m="md" />}>
        <CodePlayback
          language={fold.language}
          text={text}
          caret={fold.caretAfter(count)}
          fontSize={editorFontSize}
          label={label}
        />
      </Suspense>
    </div>
  );
}

type SoundButtonProps = { on: boolean; setOn: (on: boolean) => void; tooFast: boolean };

function SoundButton({ on, setOn, tooFast }: SoundButtonProps) {
  const { t } = useTranslation();
  const label = t(on ? "report.soundOff" : "report.soundOn");
  return (
    <Tooltip label={tooFast ? t("report.tooFast", { speed: FASTEST_SOUND }) : label}>
      <ActionIcon aria-label={label} onClick={() => setOn(!on)}>
        {on && !tooFast ? <IconVolume size={17} /> : <IconVolumeOff size={17} />}
      </ActionIcon>
    </Tooltip>
  );
}

/** Offers playing in the palette; the command stays the same while every frame makes a new `run`. */
function usePlayCommand(label: string, run: () => void): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  const commands = useMemo(() => [{ id: "report.play", label, run: () => newest.current() }], [label]);
  useCommands(commands);
}
