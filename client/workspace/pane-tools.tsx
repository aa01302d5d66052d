import { ActionIcon, Tooltip, UnstyledButton } from "@mantine/core";
import { IconArrowsDiagonal, IconArrowsDiagonalMinimize2, IconChevronsDown, IconMinus } from "@tabler/icons-react";
import { createContext, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PaneSizes, Place } from "./pane-sizes.ts";
import classes from "./pane-tools.module.css";

/** The tools of the code's place, which the code shows in its own status line; null where places are tabs. */
export const CodeTools = createContext<ReactNode>(null);

/** Gives a place all of the room, or takes its room away. */
export function PaneTools({ place, sizes }: { place: Place; sizes: PaneSizes }) {
  const { t } = useTranslation();
  const name = t(`workspace.place_${place}`);
  const maximised = sizes.isMaximised(place);
  const size = maximised ? t("workspace.restore") : t("workspace.maximise", { name });
  return (
    <div className={classes["tools"]}>
      <Tooltip label={size}>
        <ActionIcon size={24} aria-label={size} onClick={() => (maximised ? sizes.expandAll() : sizes.maximise(place))}>
          {maximised ? (
            <IconArrowsDiagonalMinimize2 size={15} aria-hidden />
          ) : (
            <IconArrowsDiagonal size={15} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t("workspace.collapse", { name })}>
        <ActionIcon size={24} aria-label={t("workspace.collapse", { name })} onClick={() => sizes.collapse(place)}>
          <IconMinus size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

type StripProps = { name: string; upright: boolean; onExpand: () => void };

/** What stands for a collapsed place, and brings it back. */
export function Strip({ name, upright, onExpand }: StripProps) {
  const { t } = useTranslation();
  return (
    <UnstyledButton
      className={classes["strip"]}
      data-upright={upright}
      aria-label={t("workspace.expand", { name })}
      onClick={onExpand}
    >
      <IconChevronsDown size={15} aria-hidden />
      <span>{name}</span>
    </UnstyledButton>
  );
}
