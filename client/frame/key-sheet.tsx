import { Kbd } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAllCommands } from "../ui/commands.ts";
import { ALT_KEY, MOD_KEY } from "../ui/keys.ts";
import classes from "./key-sheet.module.css";

const SHEET = "keys";

/** Shows every key, or takes the sheet away again. */
export function openKeySheet(t: TFunction): void {
  modals.open({ modalId: SHEET, title: t("keys.title"), size: "lg", children: <KeySheet /> });
}

function KeySheet() {
  const { t } = useTranslation();
  const here = useAllCommands().flatMap(({ label, keys }) => (keys === undefined ? [] : [{ label, keys }]));
  const everywhere = [
    { label: t("palette.open"), keys: [MOD_KEY, "K"] },
    { label: t("list.search"), keys: ["/"] },
    { label: t("keys.title"), keys: ["?"] },
  ];
  const editor = [
    { label: t("keys.palette"), keys: ["F1"] },
    { label: t("keys.tab"), keys: ["Ctrl", "M"] },
    { label: t("keys.find"), keys: [MOD_KEY, "F"] },
    { label: t("keys.comment"), keys: [MOD_KEY, "/"] },
    { label: t("keys.nextSame"), keys: [MOD_KEY, "D"] },
    { label: t("keys.moveLine"), keys: [ALT_KEY, "↑ ↓"] },
    { label: t("keys.rename"), keys: ["F2"] },
    { label: t("keys.definition"), keys: ["F12"] },
  ];
  return (
    <div className={classes["sheet"]}>
      {here.length > 0 && <Group title={t("palette.here")} lines={here} />}
      <Group title={t("palette.general")} lines={everywhere} />
      <Group title={t("keys.editor")} lines={editor} />
    </div>
  );
}

function Group({ title, lines }: { title: string; lines: { label: string; keys: string[] }[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
