import type { Round } from "#contract/round/round.ts";
import { Button } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./paused-cover.module.css";
import { useRoundActions } from "./use-round.ts";

/** Over a task whose clock stands still: time that does not count is not for reading or writing. */
export function PausedCover({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { acting, act } = useRoundActions(round.id);
  const resume = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    resume.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className={classes["cover"]} role="region" aria-labelledby="paused-title">
      <div className={classes["card"]}>
        <h2 id="paused-title">{t("round.pausedTitle")}</h2>
        <p>{t("round.pausedText")}</p>
        <Button
          ref={resume}
          aria-busy={acting}
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => void (acting || act("resume"))}
        >
          {t("round.resume")}
        </Button>
      </div>
    </div>
  );
}
