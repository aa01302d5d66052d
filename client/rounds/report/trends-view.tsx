import { localize } from "#contract/localized.ts";
import type { RoundSummary } from "#contract/round/report.ts";
import { Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { useTechniqueName } from "../../problem-list/technique-name.ts";
import { TechniqueTable } from "./technique-table.tsx";
import { TrendChart } from "./trend-chart.tsx";
import classes from "./trends.module.css";
import { byTechnique, pointsOf } from "./trends.ts";

/** As many as stay apart on a phone. */
const SHOWN = 20;

/** Past rounds side by side: whether it goes better, and with what it does not. */
export function Trends({ rounds }: { rounds: RoundSummary[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const techniqueName = useTechniqueName();
  const [preset, setPreset] = useState<string | null>(null);
  const [technique, setTechnique] = useState<string | null>(null);
  const lines = byTechnique(rounds);
  const presets = [...new Map(rounds.map((round) => [round.preset, localize(round.title, locale)]))];
  const points = pointsOf(rounds, { preset, technique }).slice(-SHOWN);
  if (pointsOf(rounds, { preset: null, technique: null }).length === 0) return null;
  return (
    <section className={classes["trends"]} aria-labelledby="trends">
      <div className={classes["top"]}>
        <h3 id="trends">{t("report.trends")}</h3>
        <div className={classes["filters"]}>
          {presets.length > 1 && (
            <Select
              size="xs"
              aria-label={t("report.ofPreset")}
              placeholder={t("report.anyPreset")}
              clearable
              value={preset}
              onChange={setPreset}
              data={presets.map(([value, label]) => ({ value, label }))}
            />
          )}
          {lines.length > 1 && (
            <Select
              size="xs"
              aria-label={t("report.ofTechnique")}
              placeholder={t("report.anyTechnique")}
              clearable
              value={technique}
              onChange={setTechnique}
              data={lines.map((line) => ({ value: line.technique, label: techniqueName(line.technique) }))}
            />
          )}
        </div>
      </div>
      {points.length === 0 ? <p>{t("report.noneOfThese")}</p> : <TrendChart points={points} />}
      {lines.length > 0 && <TechniqueTable lines={lines} />}
    </section>
  );
}
