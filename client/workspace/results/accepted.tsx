import type { Judgement } from "#contract/judging/judgement.ts";
import type { PublicProblem } from "#contract/problem/problem.ts";
import { Button } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { learningQuery } from "../../api/learning.ts";
import { NextSteps } from "../next/next-steps.tsx";
import classes from "./accepted.module.css";
import { ReachedTable } from "./reached-table.tsx";

type AcceptedProps = { problem: PublicProblem; judgement: Judgement; onEditorial: () => void };

/** What was reached, beside the model solution's figures and the target, and where to go from here. */
export function Accepted({ problem, judgement, onEditorial }: AcceptedProps) {
  const { t } = useTranslation();
  const learning = useQuery(learningQuery(problem.shortname)).data;
  return (
    <div className={classes["accepted"]}>
      <div className={classes["columns"]}>
        <div>
          <ReachedTable judgement={judgement} limits={problem.limits} target={learning?.complexity ?? null} />
          {learning?.hasEditorial && (
            <Button leftSection={<IconBook2 size={16} aria-hidden />} onClick={onEditorial}>
              {t("accepted.editorial")}
            </Button>
          )}
        </div>
        <NextSteps problem={problem} compact />
      </div>
    </div>
  );
}
