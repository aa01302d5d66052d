import { localize } from "#contract/localized.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import { Button, Menu, Tooltip } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCopy, IconPlus, IconTrash } from "@tabler/icons-react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { InputPictures } from "./input-pictures.tsx";
import { ValuePicture } from "../../ui/pictures/value-picture.tsx";
import { OutputText } from "../results/output-text.tsx";
import { prettyValue } from "../results/pretty-value.ts";
import { PickTabs } from "../../ui/pick-tabs.tsx";
import type { CaseKey } from "./case-key.ts";
import { RunOnlyButton } from "./run-only-button.tsx";
import { CaseFields } from "./case-fields.tsx";
import classes from "./cases-panel.module.css";
import { argumentsOf, emptyFields, fieldsOf, inputOf, isValid } from "./own-case.ts";
import type { useOwnCases } from "./use-own-cases.ts";

type CasesPanelProps = {
  problem: RoundProblem;
  own: ReturnType<typeof useOwnCases>;
  picked: CaseKey;
  onPick: (key: CaseKey) => void;
  onRunOnly: (key: CaseKey) => void;
};

/** What a run tries: the samples, and cases of the solver's own. */
export function CasesPanel({ problem, own, picked, onPick, onRunOnly }: CasesPanelProps) {
  const { t } = useTranslation();
  const ids = [...problem.samples.map((_, at) => `sample-${at}`), ...own.cases.map(({ id }) => id)];
  const wanted = picked.kind === "sample" ? `sample-${picked.at}` : picked.id;
  const shown = ids.includes(wanted) ? wanted : (ids[0] ?? "");
  const ownCase = own.cases.find(({ id }) => id === shown);
  const sample = problem.samples[ids.indexOf(shown)];
  const setPicked = (id: string) =>
    onPick(id.startsWith("sample-") ? { kind: "sample", at: ids.indexOf(id) } : { kind: "own", id });
  const runOnly = (
    <RunOnlyButton
      disabled={ownCase !== undefined && !isValid(ownCase, problem)}
      onClick={() => onRunOnly(ownCase ? { kind: "own", id: ownCase.id } : { kind: "sample", at: ids.indexOf(shown) })}
    />
  );

  const add = (fields: string[]) => setPicked(own.insert(fields));
  const remove = (id: string) => {
    const at = own.cases.findIndex((other) => other.id === id);
    const restore = own.remove(id);
    setPicked(own.cases[at + 1]?.id ?? own.cases[at - 1]?.id ?? "sample-0");
    const notice = notifications.show({
      message: (
        <span className={classes["undo"]}>
          {t("cases.deleted", { number: at + 1 })}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              restore();
              setPicked(id);
              notifications.hide(notice);
            }}
          >
            {t("action.undo")}
          </Button>
        </span>
      ),
      autoClose: 10_000,
    });
  };

  return (
    <div className={classes["panel"]}>
      <div className={classes["bar"]}>
        <PickTabs
          label={t("cases.title")}
          panelId="case-detail"
          value={shown}
          onChange={setPicked}
          tabs={ids.map((id, at) => {
            const mine = own.cases[at - problem.samples.length];
            return {
              value: id,
              label: mine
                ? t("cases.own", { number: at - problem.samples.length + 1 })
                : t("cases.sample", { number: at + 1 }),
              ...(mine && !isValid(mine, problem)
                ? { icon: <IconAlertTriangle size={14} aria-label={t("cases.invalid")} role="img" /> }
                : {}),
            };
          })}
        />
        <Menu position="bottom-start" withinPortal disabled={own.full}>
          <Menu.Target>
            <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} />} disabled={own.full}>
              {t("cases.add")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => add(emptyFields(problem))}>{t("cases.addEmpty")}</Menu.Item>
            {problem.samples.map((from, at) => (
              <Menu.Item key={at} onClick={() => add(fieldsOf(from.input, problem))}>
                {t("cases.addFromSample", { number: at + 1 })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <div id="case-detail" role="tabpanel" className={classes["detail"]}>
        {ownCase && (
          <>
            <CaseFields
              key={ownCase.id}
              problem={problem}
              own={ownCase}
              onChange={(at, text) => own.change(ownCase.id, at, text)}
            />
            {isValid(ownCase, problem) && <InputPictures problem={problem} input={inputOf(ownCase, problem)} />}
            <div className={classes["actions"]}>
              {runOnly}
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCopy size={15} />}
                disabled={own.full}
                onClick={() => setPicked(own.insert(ownCase.fields, own.cases.indexOf(ownCase) + 1))}
              >
                {t("cases.duplicate")}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconTrash size={15} />}
                onClick={() => remove(ownCase.id)}
              >
                {t("cases.delete")}
              </Button>
              <p>{t("cases.expectedByModel")}</p>
            </div>
          </>
        )}
        {!ownCase && sample && (
          <SampleCase
            problem={problem}
            sample={sample}
            onCopy={() => add(fieldsOf(sample.input, problem))}
            full={own.full}
            runOnly={runOnly}
          />
        )}
      </div>
    </div>
  );
}

type SampleCaseProps = {
  problem: RoundProblem;
  sample: RoundProblem["samples"][number];
  onCopy: () => void;
  full: boolean;
  runOnly: ReactNode;
};

function SampleCase({ problem, sample, onCopy, full, runOnly }: SampleCaseProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { signature } = problem;
  return (
    <>
      {signature === null ? (
        <OutputText title={t("statement.input")} text={sample.input} />
      ) : (
        argumentsOf(sample.input, signature).map(({ name, type, text }) => (
          <Fragment key={name}>
            <OutputText title={`${name}: ${type}`} text={prettyValue(text)} />
            <ValuePicture name={name} type={type} text={text} />
          </Fragment>
        ))
      )}
      <OutputText
        title={t("results.expected")}
        text={signature === null ? sample.answer : prettyValue(sample.answer.trimEnd())}
      />
      {signature && <ValuePicture name={t("results.expected")} type={signature.returns} text={sample.answer} />}
      {sample.description && <p className={classes["note"]}>{localize(sample.description, locale)}</p>}
      <div className={classes["actions"]}>
        {runOnly}
        <Tooltip label={t("cases.editCopyHint")}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCopy size={15} />}
            onClick={onCopy}
            disabled={full}
          >
            {t("cases.editCopy")}
          </Button>
        </Tooltip>
      </div>
    </>
  );
}
