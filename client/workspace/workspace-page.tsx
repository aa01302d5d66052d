import { localize } from "#contract/localized.ts";
import { isProblemPart } from "#contract/http/page-address.ts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { problemQuery } from "../api/problems.ts";
import { failureOf } from "../api/request.ts";
import { FolderFaults } from "../authoring/folder-faults.tsx";
import { useLocale } from "../locales/i18n.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { Header } from "../frame/header.tsx";
import { NotFound } from "../frame/not-found.tsx";
import notice from "../ui/notice.module.css";
import { useTitle } from "../ui/use-title.ts";
import { Workspace } from "./workspace.tsx";
import classes from "./workspace.module.css";

export function WorkspacePage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { shortname = "", part } = useParams();
  const { data: problem, error, refetch } = useQuery(problemQuery(shortname));
  const nowhere = part !== undefined && !isProblemPart(part);
  useTitle(nowhere ? t("notFound.title") : problem ? localize(problem.name, locale) : t("list.problem"));

  if (nowhere) return <NotFound what="page" />;
  if (problem) return <Workspace key={problem.shortname} problem={problem} />;
  if (error) {
    const failure = failureOf(error);
    if (failure.kind === "refused" && failure.details.status < 500) {
      const { code } = failure.details;
      // An address that can't be a problem's is refused as invalid.
      if (code === "problemNotFound" || code === "requestInvalid") {
        return (
          <NotFound what="problem">
            <FolderFaults folder={shortname} outcome="leftOut" />
          </NotFound>
        );
      }
    }
    return (
      <>
        <Header />
        <main id="main" className={notice["center"]}>
          <FailureNotice title={t("workspace.failed")} failure={failure} onRetry={() => void refetch()} />
        </main>
      </>
    );
  }
  return (
    <div className={classes["page"]}>
      <Header />
      <main id="main" className={classes["loading"]}>
        <div role="status" aria-label={t("workspace.loading")}>
          <Skeleton height={22} width="45%" mb={18} />
          {[92, 88, 95, 60, 90, 72].map((width) => (
            <Skeleton key={width} height={12} width={`${width}%`} my={11} />
          ))}
        </div>
        <div />
      </main>
    </div>
  );
}
