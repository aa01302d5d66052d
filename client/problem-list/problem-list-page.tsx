import type { ProblemSummary } from "#contract/problem/problem.ts";
import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { problemListQuery } from "../api/problems.ts";
import { failureOf } from "../api/request.ts";
import { FolderFaults } from "../authoring/folder-faults.tsx";
import { useLocale } from "../locales/i18n.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { Header } from "../frame/header.tsx";
import { HeaderNav } from "../frame/header-nav.tsx";
import notice from "../ui/notice.module.css";
import { useTitle } from "../ui/use-title.ts";
import {
  applyFilter,
  countTechniques,
  countWithin,
  EMPTY_FILTER,
  type Filter,
  isEmpty,
  isGuess,
  readFilter,
  writeFilter,
} from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { rememberList } from "./last-list.ts";
import classes from "./problem-list.module.css";
import { ProblemTable } from "./problem-table.tsx";
import { Progress } from "./progress.tsx";
import { SEARCH_LABELS } from "./technique-name.ts";

export function ProblemListPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const [params, setParams] = useSearchParams();
  const { data: problems, error, isPending, refetch } = useQuery(problemListQuery);
  useTitle(t("list.title"));
  const filter = readFilter(params);
  const query = params.toString();
  useEffect(() => rememberList(query), [query]);
  const found = applyFilter(problems ?? [], filter, { locale, labels: SEARCH_LABELS });
  const change = (next: Filter) => setParams(writeFilter(next), { replace: true });

  return (
    <div className={classes["page"]}>
      <Header>
        <HeaderNav />
      </Header>
      <main id="main" className={classes["main"]}>
        <div className={classes["top"]}>
          <h1>{t("list.title")}</h1>
          {problems && problems.length > 0 && <Progress problems={problems} />}
        </div>
        <FolderFaults />
        {(isPending || (problems && problems.length > 0)) && (
          <FilterBar
            filter={filter}
            techniques={countWithin(countTechniques(problems ?? []), found)}
            onChange={change}
          />
        )}
        {isPending && <LoadingRows label={t("list.loading")} />}
        {error && !problems && (
          <div className={classes["blank"]}>
            <FailureNotice title={t("list.failed")} failure={failureOf(error)} onRetry={() => void refetch()} />
          </div>
        )}
        {problems?.length === 0 && (
          <div className={classes["blank"]}>
            <div className={notice["notice"]}>
              <p className={notice["title"]}>{t("list.emptyTitle")}</p>
              <p>{t("list.empty")}</p>
            </div>
          </div>
        )}
        {problems && problems.length > 0 && (
          <Found
            problems={found}
            all={problems.length}
            filter={filter}
            guessed={isGuess(problems, filter, SEARCH_LABELS)}
            onChange={change}
          />
        )}
      </main>
    </div>
  );
}

type FoundProps = {
  problems: ProblemSummary[];
  all: number;
  filter: Filter;
  guessed: boolean;
  onChange: (filter: Filter) => void;
};

function Found({ problems, all, filter, guessed, onChange }: FoundProps) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status" className={classes["count"]}>
        {isEmpty(filter) ? t("list.found", { count: all }) : t("list.foundOf", { found: problems.length, count: all })}
        {guessed && problems.length > 0 && ` · ${t("list.guessed")}`}
      </p>
      {problems.length > 0 ? (
        <ProblemTable problems={problems} />
      ) : (
        <div className={classes["blank"]}>
          <div className={notice["notice"]}>
            <p className={notice["title"]}>{t("list.noneTitle")}</p>
            <p>{t("list.none")}</p>
            <Button variant="default" onClick={() => onChange(EMPTY_FILTER)}>
              {t("list.clear")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function LoadingRows({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className={classes["loading"]}>
      {[62, 48, 71, 55, 66, 44, 58, 52].map((width) => (
        <Skeleton key={width} height={14} width={`${width}%`} radius="sm" />
      ))}
    </div>
  );
}
