import { localize } from "#contract/localized.ts";
import type { PublicProblem } from "#contract/problem.ts";
import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { problemListQuery } from "../api/problems.ts";
import { CasesPanel } from "../cases/cases-panel.tsx";
import { HistoryPanel } from "../history/history-panel.tsx";
import { useLocale } from "../locales/i18n.ts";
import { applyFilter } from "../problem-list/filter.ts";
import { AnnounceVerdict } from "../results/announce.tsx";
import { ResultsPanel } from "../results/results-panel.tsx";
import { useCommands } from "../shell/commands.ts";
import { Header } from "../shell/header.tsx";
import { MOD_KEY } from "../shell/keys.ts";
import { useShortcuts } from "../shell/use-shortcuts.ts";
import { CodePane } from "./code-pane.tsx";
import { Statement } from "./statement.tsx";
import { type Pane, useWorkspace, type WorkspaceState } from "./use-workspace.ts";
import classes from "./workspace.module.css";
import { WorkspaceActions, WorkspaceTitle } from "./workspace-bar.tsx";

/** Below this width the parts are tabs; above, they stand side by side. */
const NARROW = "(max-width: 860px)";

export function Workspace({ problem }: { problem: PublicProblem }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const workspace = useWorkspace(problem);
  const problems = useQuery(problemListQuery).data;
  const names = useMemo(
    () => new Map(problems?.map(({ shortname, name }) => [shortname, localize(name, locale)])),
    [problems, locale],
  );
  const { run, submit, reset, language, setLanguage } = workspace;

  useShortcuts([
    { key: "'", run },
    { key: "Enter", run: submit },
  ]);
  useCommands(
    useMemo(() => {
      const other = language === "typescript" ? "javascript" : "typescript";
      const next = nextProblem(problems ?? [], problem.shortname, locale);
      return [
        { id: "run", label: t("action.run"), hint: t("workspace.runHint"), keys: [MOD_KEY, "'"], run },
        { id: "submit", label: t("action.submit"), hint: t("workspace.submitHint"), keys: [MOD_KEY, "↵"], run: submit },
        { id: "language", label: t(`workspace.switchTo_${other}`), run: () => setLanguage(other) },
        { id: "reset", label: t("workspace.reset"), run: reset },
        ...(next === null
          ? []
          : [
              {
                id: "next",
                label: t("workspace.nextProblem"),
                hint: localize(next.name, locale),
                run: () => void navigate(`/problems/${next.shortname}`),
              },
            ]),
      ];
    }, [language, problems, problem.shortname, locale, t, run, submit, setLanguage, reset, navigate]),
  );

  const parts: Parts = {
    problem: <Statement problem={problem} names={names} />,
    history: <HistoryPanel problem={problem} readCurrent={workspace.draft.read} onLoad={workspace.load} />,
    code: <CodePane workspace={workspace} />,
    cases: <CasesPanel problem={problem} own={workspace.own} />,
    results: (
      <ResultsPanel
        judging={workspace.judging}
        problem={problem}
        onReveal={workspace.reveal}
        onSendAgain={workspace.sendAgain}
      />
    ),
  };

  return (
    <div className={classes["page"]}>
      <Header>
        <WorkspaceTitle problem={problem} />
        {!narrow && <WorkspaceActions workspace={workspace} />}
      </Header>
      <main id="main" className={classes["main"]}>
        {narrow ? <Narrow parts={parts} workspace={workspace} /> : <Wide parts={parts} workspace={workspace} />}
      </main>
      {narrow && (
        <div className={classes["actions"]}>
          <WorkspaceActions workspace={workspace} />
        </div>
      )}
      <AnnounceVerdict judging={workspace.judging} />
    </div>
  );
}

type Parts = Record<Pane, ReactNode>;

function Wide({ parts, workspace }: { parts: Parts; workspace: WorkspaceState }) {
  const { t } = useTranslation();
  const columns = useDefaultLayout({ id: "basecase.columns", panelIds: ["left", "right"], storage: localStorage });
  const rows = useDefaultLayout({ id: "basecase.rows", panelIds: ["code", "below"], storage: localStorage });
  return (
    <Group className={classes["group"]} {...columns}>
      <Panel id="left" defaultSize="40" minSize="280px" className={classes["card"]}>
        <PaneTabs workspace={workspace} panes={["problem", "history"]} parts={parts} label={t("workspace.about")} />
      </Panel>
      <Separator className={classes["separator"]} aria-label={t("workspace.resize")} />
      <Panel id="right" minSize="360px">
        <Group orientation="vertical" {...rows}>
          <Panel id="code" defaultSize="50" minSize="140px" className={classes["card"]}>
            {parts.code}
          </Panel>
          <Separator className={classes["separator"]} aria-label={t("workspace.resize")} />
          <Panel id="below" minSize="90px" className={classes["card"]}>
            <PaneTabs workspace={workspace} panes={["cases", "results"]} parts={parts} label={t("workspace.trying")} />
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

function Narrow({ parts, workspace }: { parts: Parts; workspace: WorkspaceState }) {
  const { t } = useTranslation();
  return (
    <PaneTabs
      workspace={workspace}
      panes={["problem", "code", "cases", "results", "history"]}
      parts={parts}
      label={t("workspace.parts")}
    />
  );
}

type PaneTabsProps = { workspace: WorkspaceState; panes: Pane[]; parts: Parts; label: string };

function PaneTabs({ workspace, panes, parts, label }: PaneTabsProps) {
  const { t } = useTranslation();
  const shown = workspace.shownOf(panes);
  return (
    <Tabs
      value={shown}
      onChange={(value) => {
        const pane = panes.find((each) => each === value);
        if (pane) workspace.setPane(pane);
      }}
      // Not hidden as an `Activity`: that would end the editor, and with it what can be undone.
      keepMountedMode="display-none"
      className={classes["tabs"] ?? ""}
      classNames={{ list: classes["tabList"] ?? "", tab: classes["tab"] ?? "", panel: classes["tabPanel"] ?? "" }}
    >
      <Tabs.List aria-label={label}>
        {panes.map((pane) => (
          <Tabs.Tab key={pane} value={pane}>
            {t(`workspace.pane_${pane}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panes.map((pane) => (
        <Tabs.Panel key={pane} value={pane}>
          {parts[pane]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** The next unsolved problem in the list's order, round from the end to the start. */
function nextProblem(problems: Parameters<typeof applyFilter>[0], shortname: string, locale: "en" | "ko") {
  const ordered = applyFilter(problems, { search: "", status: null, difficulty: null, techniques: [] }, locale);
  const at = ordered.findIndex((problem) => problem.shortname === shortname);
  const others = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  return others.find(({ status }) => status !== "solved") ?? others[0] ?? null;
}
