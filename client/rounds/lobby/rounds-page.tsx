import { localize } from "#contract/localized.ts";
import type { PresetSummary } from "#contract/round/plan.ts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { presetsQuery, roundsQuery } from "../../api/rounds.ts";
import { useLocale } from "../../locales/i18n.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { Header } from "../../frame/header.tsx";
import { HeaderNav } from "../../frame/header-nav.tsx";
import { useTitle } from "../../ui/use-title.ts";
import { LiveNotice } from "../live/live-notice.tsx";
import { PastRounds } from "./past-rounds.tsx";
import { PresetCard } from "./preset-card.tsx";
import { PrepareModal } from "./prepare-modal.tsx";
import classes from "./rounds-page.module.css";

/** Which round to sit, the one that is live, and those of the past. */
export function RoundsPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  useTitle(t("rounds.title"));
  const presets = useQuery(presetsQuery);
  const rounds = useQuery(roundsQuery);
  const [preparing, setPreparing] = useState<PresetSummary | null>(null);
  const live = rounds.data?.find(({ status }) => status === "running" || status === "ready");
  return (
    <div className={classes["page"]}>
      <Header>
        <HeaderNav />
      </Header>
      <main id="main" className={classes["main"]}>
        <h1>{t("rounds.title")}</h1>
        <p className={classes["lead"]}>{t("rounds.lead")}</p>
        {live && <LiveNotice round={live} />}
        {presets.error && !presets.data && (
          <FailureNotice
            title={t("rounds.presetsFailed")}
            failure={failureOf(presets.error)}
            onRetry={() => void presets.refetch()}
          />
        )}
        <div className={classes["presets"]}>
          {presets.isPending &&
            [1, 2, 3, 4, 5, 6].map((each) => <Skeleton key={each} height={176} radius="md" aria-hidden />)}
          {presets.data
            ?.toSorted((a, b) => localize(a.title, locale).localeCompare(localize(b.title, locale), locale))
            .map((preset) => (
              <PresetCard
                key={preset.id}
                preset={preset}
                disabled={live?.status === "running"}
                onPick={() => setPreparing(preset)}
              />
            ))}
        </div>
        {presets.data?.length === 0 && <p className={classes["lead"]}>{t("rounds.noPresets")}</p>}
        <PastRounds
          rounds={rounds.data?.filter(({ status }) => status === "finished" || status === "settling") ?? []}
        />
      </main>
      {preparing && (
        <PrepareModal
          preset={preparing}
          ready={live?.status === "ready" ? live : null}
          onClose={() => setPreparing(null)}
        />
      )}
    </div>
  );
}
