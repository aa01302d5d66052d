import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useStored } from "../storage/stored.ts";
import { chosenDevice } from "./device.ts";
import { LevelBar } from "./level-bar.tsx";
import classes from "./microphone-check.module.css";
import { useMicrophoneCheck } from "./use-microphone-check.ts";

/** Lets the candidate see, before the clock runs, that the right microphone hears them. */
export function MicrophoneCheck() {
  const device = useStored(chosenDevice);
  const [attempt, setAttempt] = useState(0);
  // Another device, or another try, is another check.
  return <Check key={`${device}-${attempt}`} device={device} onRetry={() => setAttempt(attempt + 1)} />;
}

function Check({ device, onRetry }: { device: string | null; onRetry: () => void }) {
  const { t } = useTranslation();
  const state = useMicrophoneCheck(device);
  if (state.status === "asking") return <p className={classes["note"]}>{t("voice.status_opening")}</p>;
  if (state.status === "refused") {
    return (
      <div className={classes["fault"]} role="alert">
        <p>{t(`voice.fault_${state.fault}`)}</p>
        {state.fault !== "unsupported" && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t("action.retry")}
          </Button>
        )}
      </div>
    );
  }
  const { devices, microphone } = state;
  return (
    <div className={classes["check"]}>
      {devices.length > 1 && (
        <Select
          size="xs"
          aria-label={t("voice.microphone")}
          allowDeselect={false}
          data={devices.map(({ id, name }) => ({ value: id, label: name }))}
          value={devices.some(({ id }) => id === device) ? device : (devices[0]?.id ?? null)}
          onChange={(id) => chosenDevice.set(id)}
        />
      )}
      <LevelBar onLevel={microphone.onLevel} size="check" />
      <p className={classes["note"]}>{t("voice.tryIt")}</p>
    </div>
  );
}
