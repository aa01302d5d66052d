import type { RoundProblem } from "#contract/round/round.ts";
import { Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./cases-panel.module.css";
import { faultOfField, type FieldFault, type OwnCase } from "./own-case.ts";

type CaseFieldsProps = { problem: RoundProblem; own: OwnCase; onChange: (at: number, text: string) => void };

/** One field a parameter, checked against its type while typing; one text for a program that reads its input. */
export function CaseFields({ problem, own, onChange }: CaseFieldsProps) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const stdio = problem.signature === null;
  return (
    <div className={classes["fields"]}>
      {own.fields.map((text, at) => {
        const parameter = problem.signature?.parameters[at];
        const fault = faultOfField(text, at, problem);
        return (
          <Textarea
            key={at}
            size="xs"
            className={classes["field"] ?? ""}
            label={
              parameter ? (
                <>
                  {parameter.name} <span className={classes["type"]}>{parameter.type}</span>
                </>
              ) : (
                t("statement.input")
              )
            }
            autosize
            minRows={stdio ? 4 : 1}
            maxRows={stdio ? 16 : 8}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            value={text}
            errorProps={{ fz: "xs" }}
            error={fault && faultText(fault)}
            onChange={(event) => onChange(at, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}

function useFaultText(): (fault: FieldFault) => string {
  const { t } = useTranslation();
  return (fault) => {
    switch (fault.kind) {
      case "empty":
        return t("cases.fault.empty");
      case "tooLong":
        return t("cases.fault.tooLong");
      case "notJson":
        return t("cases.fault.notJson", { message: fault.message });
      case "wrongType":
        return t("cases.fault.wrongType", { place: fault.path, message: fault.message });
    }
  };
}
