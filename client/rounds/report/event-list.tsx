import type { RoundReport } from "#contract/round/report.ts";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { MarkIcon } from "./mark-icon.tsx";
import classes from "./event-list.module.css";
import { elapsedText } from "../../ui/elapsed-text.ts";
import type { Film } from "./scene.ts";
import { useMarkText } from "./use-mark-text.ts";

type EventListProps = { report: RoundReport; film: Film; atMs: number; onSeek: (atMs: number) => void };

/** Everything that happened, to be gone to; the last one before the shown instant is the present one. */
export function EventList({ report, film, atMs, onSeek }: EventListProps) {
  const { t } = useTranslation();
  const markText = useMarkText(report.phases);
  const present = film.marks.findLastIndex((mark) => mark.atMs <= atMs);
  const several = report.tasks.length > 1;
  return (
    // A list that scrolls is reached by its own buttons.
    <ol className={classes["list"]} aria-label={t("report.events")}>
      {film.marks.map((mark, index) => (
        <li key={index}>
          <UnstyledButton
            className={classes["event"]}
            aria-current={index === present ? "step" : undefined}
            onClick={() => onSeek(mark.atMs)}
          >
            <span className={classes["at"]}>{elapsedText(mark.atMs)}</span>
            <MarkIcon mark={mark} />
            <span>
              {markText(mark)}
              {several && mark.task !== null && <small> {t("report.inTask", { number: mark.task })}</small>}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
