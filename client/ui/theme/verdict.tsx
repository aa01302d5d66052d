import type { Verdict } from "#contract/judging/verdict.ts";
import { VisuallyHidden } from "@mantine/core";
import {
  IconAlertTriangle,
  IconArrowsMaximize,
  IconBug,
  IconCheck,
  IconClockX,
  IconDatabaseX,
  IconPlugConnectedX,
  IconX,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./verdict.module.css";

export type Tone = "right" | "wrong" | "crash" | "limit" | "compile" | "fault";

/** A verdict is told by word, shape and colour, so that none of them is needed alone. */
export const VERDICT_TONES: Record<Verdict, Tone> = {
  AC: "right",
  WA: "wrong",
  TLE: "limit",
  MLE: "limit",
  OLE: "limit",
  RTE: "crash",
  CE: "compile",
  JE: "fault",
};

const ICONS: Record<Verdict, TablerIcon> = {
  AC: IconCheck,
  WA: IconX,
  TLE: IconClockX,
  MLE: IconDatabaseX,
  OLE: IconArrowsMaximize,
  RTE: IconBug,
  CE: IconAlertTriangle,
  JE: IconPlugConnectedX,
};

export function VerdictIcon({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  const Icon = ICONS[verdict];
  return (
    <Icon
      aria-hidden
      size={size}
      stroke={2.25}
      style={{ color: `var(--verdict-${VERDICT_TONES[verdict]})`, flex: "none" }}
    />
  );
}

/** The same where no word stands beside it, with the word for those who don't see it. */
export function NamedVerdictIcon({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <>
      <VerdictIcon verdict={verdict} size={15} />
      <VisuallyHidden>{t(`verdict.${verdict}`)}</VisuallyHidden>
    </>
  );
}

/** The verdict as icon and word in its colour. */
export function VerdictLabel({ verdict, size = "sm" }: { verdict: Verdict; size?: "sm" | "lg" }) {
  const { t } = useTranslation();
  return (
    <span className={classes["label"]} data-size={size} data-tone={VERDICT_TONES[verdict]}>
      <VerdictIcon verdict={verdict} size={size === "lg" ? 22 : 16} />
      <span>{t(`verdict.${verdict}`)}</span>
    </span>
  );
}
