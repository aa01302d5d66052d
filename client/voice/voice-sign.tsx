import type { Round } from "#contract/round/round.ts";
import { Button, Popover, Tooltip, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconMicrophone, IconMicrophoneOff } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "../ui/commands.ts";
import { LevelBar } from "./level-bar.tsx";
import type { Microphone } from "./microphone.ts";
import type { VoiceFault } from "./record-alone.ts";
import { useVoiceRecorder } from "./use-voice-recorder.ts";
import classes from "./voice-sign.module.css";

type VoiceSignProps = { round: Round; /** The server's clock. */ now: () => number };

/** Records the voice while it is shown, and says at every moment whether it does. */
export function VoiceSign(props: VoiceSignProps) {
  const [muted, setMuted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Another try is another recorder.
  return <Sign key={attempt} {...props} muted={muted} onMute={setMuted} onRetry={() => setAttempt(attempt + 1)} />;
}

type SignProps = VoiceSignProps & { muted: boolean; onMute: (muted: boolean) => void; onRetry: () => void };

function Sign({ round, now, muted, onMute, onRetry }: SignProps) {
  const { t } = useTranslation();
  const state = useVoiceRecorder(round, now);
  switch (state.status) {
    case "recording":
      return <RecordingSign microphone={state.microphone} muted={muted} onMute={onMute} />;
    case "refused":
      return <FaultSign fault={state.fault} onRetry={onRetry} />;
    case "waiting":
    case "opening":
    case "elsewhere": {
      const said = t(`voice.status_${state.status}`);
      return (
        <span className={classes["sign"]}>
          <VisuallyHidden role="status">{said}</VisuallyHidden>
          <Tooltip label={said}>
            <IconMicrophone size={17} aria-hidden />
          </Tooltip>
        </span>
      );
    }
  }
}

type RecordingSignProps = Pick<SignProps, "muted" | "onMute"> & { microphone: Microphone };

function RecordingSign({ microphone, muted, onMute }: RecordingSignProps) {
  const { t } = useTranslation();
  const said = t(muted ? "voice.muted" : "voice.recording");
  const action = t(muted ? "voice.unmute" : "voice.mute");
  useEffect(() => microphone.mute(muted), [microphone, muted]);
  useCommands(useMemo(() => [{ id: "mute", label: action, run: () => onMute(!muted) }], [action, muted, onMute]));
  return (
    <span className={classes["sign"]} data-on={!muted || undefined}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <Tooltip label={`${said} ${action}`}>
        <UnstyledButton className={classes["button"]} aria-label={action} onClick={() => onMute(!muted)}>
          {muted ? <IconMicrophoneOff size={17} aria-hidden /> : <IconMicrophone size={17} aria-hidden />}
          {!muted && <LevelBar onLevel={microphone.onLevel} size="sign" />}
        </UnstyledButton>
      </Tooltip>
    </span>
  );
}

/** The round goes on without a recording; what is wrong, and its mend, are a click away. */
function FaultSign({ fault, onRetry }: { fault: VoiceFault; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={classes["sign"]}>
      <VisuallyHidden role="status">{t("voice.notRecording")}</VisuallyHidden>
      <Popover width={300} position="bottom-end" withArrow trapFocus>
        <Popover.Target>
          <UnstyledButton className={classes["button"]} data-fault aria-label={t("voice.notRecording")}>
            <IconMicrophoneOff size={17} aria-hidden />
            <span className={classes["word"]}>{t("voice.notRecording")}</span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <p className={classes["fault"]}>{t(`voice.fault_${fault}`)}</p>
          {fault !== "unsupported" && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {t("action.retry")}
            </Button>
          )}
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
