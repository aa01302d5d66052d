import { ActionIcon, Tooltip, UnstyledButton } from "@mantine/core";
import { IconPlayerPause, IconRotate, IconStopwatch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { type Stored, stored, useStored } from "../../storage/stored.ts";
import { elapsedMs, pause, see, start, Stopwatch, STOPPED } from "./stopwatch.ts";
import classes from "./stopwatch.module.css";

const TICK_MS = 1_000;

/** How long one has been at a problem, for those who want to know; kept across reloads. */
export function StopwatchButton({ shortname }: { shortname: string }) {
  const { t } = useTranslation();
  const store = stored(`basecase.stopwatch.${shortname}`, Stopwatch, STOPPED);
  const watch = useStored(store);
  const now = useNow(store);
  const running = watch.startedAt !== null;
  const time = elapsedText(elapsedMs(watch, now));
  const untouched = !running && watch.beforeMs === 0;
  const label = running ? t("stopwatch.pause") : t("stopwatch.start");
  return (
    <div className={classes["watch"]}>
      <Tooltip label={label}>
        <UnstyledButton
          className={classes["button"]}
          aria-label={untouched ? label : `${label} (${time})`}
          data-running={running}
          onClick={() => store.set(running ? pause(watch, Date.now()) : start(watch, Date.now()))}
        >
          {running ? <IconPlayerPause size={15} aria-hidden /> : <IconStopwatch size={17} aria-hidden />}
          {!untouched && <span>{time}</span>}
        </UnstyledButton>
      </Tooltip>
      {!running && !untouched && (
        <Tooltip label={t("stopwatch.reset")}>
          <ActionIcon size={24} aria-label={t("stopwatch.reset")} onClick={() => store.set(STOPPED)}>
            <IconRotate size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

/** The time, anew each second while the watch runs; and the watch notes now and then that it is seen. */
function useNow(store: Stored<Stopwatch>): number {
  const running = useStored(store).startedAt !== null;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const tick = () => {
      const seen = see(store.get(), Date.now());
      if (seen !== store.get()) store.set(seen);
      setNow(Date.now());
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [store, running]);
  return now;
}
