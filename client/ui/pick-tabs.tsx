import { UnstyledButton } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";
import classes from "./pick-tabs.module.css";

type PickTab = { value: string; label: string; icon?: ReactNode };

type PickTabsProps = {
  label: string;
  tabs: PickTab[];
  value: string;
  onChange: (value: string) => void;
  panelId: string;
};

/** Small tabs that wrap; arrow keys go from one to the next. */
export function PickTabs({ label, tabs, value, onChange, panelId }: PickTabsProps) {
  return (
    <div role="tablist" aria-label={label} className={classes["tabs"]} onKeyDown={moveBetweenTabs}>
      {tabs.map((tab) => (
        <UnstyledButton
          key={tab.value}
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          className={classes["tab"]}
          onClick={() => onChange(tab.value)}
        >
          {tab.icon}
          {tab.label}
        </UnstyledButton>
      ))}
    </div>
  );
}

/** The arrow keys of a row of tabs: the next one is focused and picked. */
export function moveBetweenTabs(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
  const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
