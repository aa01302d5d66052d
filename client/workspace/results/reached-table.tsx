import type { Judgement } from "#contract/judging/judgement.ts";
import type { Learning } from "#contract/problem/learning.ts";
import type { Limits } from "#contract/judging/limits.ts";
import { useTranslation } from "react-i18next";
import classes from "./accepted.module.css";
import { useMeasures } from "./format.ts";

type ReachedTableProps = { judgement: Judgement; limits: Limits; target: Learning["complexity"] };

/** Time and memory on one test, measured by the same judge: the solver's program, the model solution, and the limit. */
export function ReachedTable({ judgement, limits, target }: ReachedTableProps) {
  const { t } = useTranslation();
  const { time, memory } = useMeasures();
  const { comparison } = judgement;
  const own = comparison?.own ?? judgement;
  /** Of a hidden test no more is known than which twentieth of its limit was reached. */
  const said = (text: string) => (comparison?.rough === false ? text : t("results.atMost", { value: text }));
  const model = comparison?.model ?? null;
  return (
    <div className={classes["reached"]}>
      <table>
        <caption>{comparison === undefined ? t("accepted.alone") : t(`accepted.on_${comparison.on}`)}</caption>
        <thead>
          <tr>
            <td aria-hidden />
            <th scope="col">{t("accepted.own")}</th>
            {model && <th scope="col">{t("accepted.model")}</th>}
            <th scope="col">{t("accepted.limit")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("results.cpuTime")}</th>
            <td data-own>{said(time(own.cpuTimeMs))}</td>
            {model && <td>{said(time(model.cpuTimeMs))}</td>}
            <td>{time(limits.cpuTimeLimitMs)}</td>
          </tr>
          <tr>
            <th scope="row">{t("results.memory")}</th>
            <td data-own>{said(memory(own.memoryMb))}</td>
            {model && <td>{said(memory(model.memoryMb))}</td>}
            <td>{memory(limits.memoryLimitMb)}</td>
          </tr>
        </tbody>
      </table>
      {target && (
        <dl>
          <div>
            <dt>{t("learning.targetTime")}</dt>
            <dd>{target.time}</dd>
          </div>
          <div>
            <dt>{t("learning.targetSpace")}</dt>
            <dd>{target.space}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
