import { Alert } from "@mantine/core";
import { IconFolderExclamation } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { catalogueQuery } from "../api/catalogue.ts";
import classes from "./folder-faults.module.css";

type FolderFaultsProps = {
  /** Missing: those of every folder. */
  folder?: string;
  /** What became of the problem: shown as it was last without a fault, or left out because it never was. */
  outcome?: "kept" | "leftOut";
};

/** To those who edit problems: what is wrong in a folder, file by file. Nothing where there is no fault. */
export function FolderFaults({ folder, outcome }: FolderFaultsProps) {
  const { t } = useTranslation();
  const faulty = useQuery(catalogueQuery).data?.faulty ?? [];
  return faulty
    .filter((each) => folder === undefined || each.folder === folder)
    .map(({ folder: name, faults }) => (
      <Alert
        key={name}
        color="red"
        icon={<IconFolderExclamation size={18} aria-hidden />}
        title={t("catalogue.faulty", { folder: name, count: faults.length })}
        className={classes["faults"] ?? ""}
      >
        <ul>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
        {outcome && <p>{t(`catalogue.${outcome}`)}</p>}
      </Alert>
    ));
}
