import { PAGE_ADDRESSES } from "#contract/http/page-address.ts";
import { MantineProvider, mergeThemeOverrides } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications, notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { BrowserRouter, Route, Routes } from "react-router";
import { onIdentityLost } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { onServerReturn } from "../api/reachability.ts";
import { useLiveEdits } from "../authoring/use-live-edits.ts";
import { ProblemListPage } from "../problem-list/problem-list-page.tsx";
import { settingsColorScheme } from "../settings/color-scheme.ts";
import { Arrival } from "./arrival.tsx";
import { useFocusKept } from "../ui/use-focus-kept.ts";
import { ErrorBoundary } from "../frame/error-boundary.tsx";
import { NotFound } from "../frame/not-found.tsx";
import { Palette } from "./palette.tsx";
import { WorkspaceRoute } from "./workspace-route.tsx";
import { ServerBanner } from "../frame/server-banner.tsx";
import { cssVariables, theme } from "../ui/theme/theme.ts";

const RoundsPage = lazy(async () => ({ default: (await import("../rounds/lobby/rounds-page.tsx")).RoundsPage }));
const RoundPage = lazy(async () => ({ default: (await import("../rounds/live/round-page.tsx")).RoundPage }));

const colorScheme = settingsColorScheme();

export function App() {
  const { t } = useTranslation();
  const localizedTheme = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: { CloseButton: { defaultProps: { "aria-label": t("action.close") } } },
      }),
    [t],
  );
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider
        theme={localizedTheme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
      >
        <ModalsProvider>
          <Notifications position="bottom-right" />
          <ErrorBoundary>
            <BrowserRouter>
              <a className="skip-link" href="#main">
                {t("nav.skip")}
              </a>
              <Palette />
              <Suspense>
                <Routes>
                  <Route path={PAGE_ADDRESSES.list} element={<ProblemListPage />} />
                  <Route path={PAGE_ADDRESSES.problem} element={<WorkspaceRoute />} />
                  <Route path={PAGE_ADDRESSES.problemPart} element={<WorkspaceRoute />} />
                  <Route path={PAGE_ADDRESSES.rounds} element={<RoundsPage />} />
                  <Route path={PAGE_ADDRESSES.round} element={<RoundPage />} />
                  <Route path="*" element={<NotFound what="page" />} />
                </Routes>
              </Suspense>
              <Arrival />
              <ServerBanner />
              <Watch />
            </BrowserRouter>
          </ErrorBoundary>
        </ModalsProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}

/** What happens to the whole page rather than to one part of it. */
function Watch() {
  const { t } = useTranslation();
  useLiveEdits();
  useFocusKept();
  useEffect(() => onServerReturn(() => void queries.invalidateQueries()), []);
  useEffect(
    () =>
      onIdentityLost(() => {
        void queries.invalidateQueries();
        notifications.show({
          id: "identity-lost",
          title: t("identity.lostTitle"),
          message: t("identity.lost"),
          autoClose: false,
        });
      }),
    [t],
  );
  return null;
}
