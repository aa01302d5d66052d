import { localize } from "#contract/localized.ts";
import type { ProblemSummary, PublicProblem } from "#contract/problem/problem.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconList, type TablerIcon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../locales/i18n.ts";
import type { Neighbours } from "./next/neighbours.ts";
import { listAddress } from "../problem-list/last-list.ts";
import { STATUS_ICONS } from "../problem-list/problem-table.tsx";
import { StopwatchButton } from "./stopwatch/stopwatch-button.tsx";
import { ALT_KEY } from "../ui/keys.ts";
import { KeyedName } from "../ui/keyed-name.tsx";
import classes from "./workspace-title.module.css";

/** Which problem this is, whether it is solved, and the ways to the list and to the problems beside it. */
export function WorkspaceTitle({ problem, neighbours }: { problem: PublicProblem; neighbours: Neighbours }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const StatusIcon = STATUS_ICONS[problem.status];
  return (
    <div className={classes["title"]}>
      <nav className={classes["ways"]} aria-label={t("nav.around")}>
        <Way icon={IconList} label={t("nav.list")} address={listAddress()} keyName="/" />
        <ProblemWay icon={IconChevronLeft} label={t("nav.previous")} problem={neighbours.previous} keyName="," />
        <ProblemWay icon={IconChevronRight} label={t("nav.next")} problem={neighbours.next} keyName="." />
      </nav>
      {(problem.status === "solved" || problem.status === "givenUp") && (
        <StatusIcon size={17} role="img" aria-label={t(`status.${problem.status}`)} data-status={problem.status} />
      )}
      <span className={classes["name"]}>{localize(problem.name, locale)}</span>
      <StopwatchButton shortname={problem.shortname} />
    </div>
  );
}

type WayProps = { icon: TablerIcon; label: string; keyName: string };

function Way({ icon: Icon, label, address, keyName }: WayProps & { address: string }) {
  return (
    <Tooltip label={<KeyedName name={label} keys={[ALT_KEY, keyName]} />}>
      <ActionIcon component={Link} to={address} aria-label={label} aria-keyshortcuts={`Alt+${keyName}`}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function ProblemWay({ problem, label, icon: Icon, ...way }: WayProps & { problem: ProblemSummary | null }) {
  const locale = useLocale();
  if (problem === null) {
    return (
      <ActionIcon aria-label={label} disabled>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    );
  }
  const named = `${label}: ${localize(problem.name, locale)}`;
  return <Way {...way} icon={Icon} label={named} address={`/problems/${problem.shortname}`} />;
}
