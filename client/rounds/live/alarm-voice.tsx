import { localize } from "#contract/localized.ts";
import type { Round } from "#contract/round/round.ts";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import classes from "./alarm-voice.module.css";
import { cardOver } from "../task/card-over.ts";
import { alarmsBetween } from "../clock/times.ts";
import { useTimes } from "../clock/use-times.ts";

/** Said in every timed round that has no such alarm of its own. */
const LAST_MINUTES = [5, 1];
const SHOWN_MS = 12_000;

/** Soft alarms: a line that comes and goes, read out politely, and never in the way. */
export function AlarmVoice({ round }: { round: Round }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { activeMs, leftMs, phase, takenMs } = useTimes(round);
  const spent = useRef({ phase, ms: takenMs[phase] ?? 0 });
  const heardUntil = useRef(activeMs);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    const totalMs = leftMs === null ? null : activeMs + leftMs;
    const closing =
      totalMs === null
        ? []
        : LAST_MINUTES.map((minutes) => ({
            afterMs: totalMs - minutes * 60_000,
            text: t("round.minutesLeft", { count: minutes }),
          }));
    const own = round.alarms.map(({ afterMs, text }) => ({ afterMs, text: localize(text, locale) }));
    const timed = leftMs === null ? [] : [...own, ...closing];
    const last = alarmsBetween(timed, heardUntil.current, activeMs).at(-1);
    heardUntil.current = activeMs;
    if (last !== undefined) setSaid(last.text);
  }, [activeMs, leftMs, round.alarms, locale, t]);

  useEffect(() => {
    const before = spent.current;
    spent.current = { phase, ms: takenMs[phase] ?? 0 };
    if (before.phase !== phase || leftMs === null) return;
    const over = cardOver(round, phase, before.ms, spent.current.ms);
    if (over === null) return;
    const [card, next] = [localize(over.card, locale), over.next && localize(over.next, locale)];
    setSaid(next ? t("round.cardOverNext", { card, next }) : t("round.cardOver", { card }));
  }, [round, phase, takenMs, leftMs, locale, t]);

  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <div role="status" className={classes["place"]}>
      {said !== null && <p className={classes["alarm"]}>{said}</p>}
    </div>
  );
}
