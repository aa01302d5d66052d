import { Difficulty, ProblemStatus } from "#contract/problem/problem.ts";
import { Kbd, SegmentedControl, TextInput, UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../settings/settings.ts";
import { useSingleKey } from "../ui/use-single-key.ts";
import classes from "./filter-bar.module.css";
import type { Filter } from "./filter.ts";
import { useTechniqueName } from "./technique-name.ts";
import { TechniqueSwitch } from "./technique-switch.tsx";

type FilterBarProps = {
  filter: Filter;
  techniques: { technique: string; count: number }[];
  onChange: (filter: Filter) => void;
};

const ANY = "any";
/** More than these are shown on demand. */
const FIRST_TECHNIQUES = 9;

export function FilterBar({ filter, techniques, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const techniqueName = useTechniqueName();
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useSearchText(filter, onChange);
  const [all, setAll] = useState(false);
  useSingleKey("/", () => search.current?.focus());

  const chosen = (technique: string) => filter.techniques.includes(technique);
  const open = useSettings().techniques === "shown";
  const offered = open ? techniques : techniques.filter(({ technique }) => chosen(technique));
  const shown = all ? offered : offered.filter(({ technique }, at) => at < FIRST_TECHNIQUES || chosen(technique));
  const toggle = (technique: string) =>
    onChange({
      ...filter,
      techniques: chosen(technique)
        ? filter.techniques.filter((other) => other !== technique)
        : [...filter.techniques, technique],
    });

  return (
    <search className={classes["bar"]} aria-label={t("list.filters")}>
      <div className={classes["row"]}>
        <TextInput
          ref={search}
          type="search"
          size="xs"
          className={classes["search"] ?? ""}
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={text === "" && <Kbd>/</Kbd>}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && setText("")}
        />
        <SegmentedControl
          aria-label={t("list.status")}
          value={filter.status ?? ANY}
          onChange={(status) => onChange({ ...filter, status: ProblemStatus.safeParse(status).data ?? null })}
          data={[
            { value: ANY, label: t("list.anyStatus") },
            ...ProblemStatus.options.map((status) => ({ value: status, label: t(`status.${status}`) })),
          ]}
        />
        <SegmentedControl
          aria-label={t("list.difficulty")}
          value={filter.difficulty ?? ANY}
          onChange={(difficulty) => onChange({ ...filter, difficulty: Difficulty.safeParse(difficulty).data ?? null })}
          data={[
            { value: ANY, label: t("list.anyDifficulty") },
            ...Difficulty.options.map((difficulty) => ({ value: difficulty, label: t(`difficulty.${difficulty}`) })),
          ]}
        />
      </div>
      <div className={classes["techniques"]} role="group" aria-label={t("list.techniques")}>
        {shown.map(({ technique, count }) => (
          <UnstyledButton
            key={technique}
            className={classes["technique"]}
            aria-pressed={chosen(technique)}
            // What would leave nothing is no choice; what is chosen can always be taken back.
            disabled={count === 0 && !chosen(technique)}
            onClick={() => toggle(technique)}
          >
            {techniqueName(technique)} <small>{count}</small>
          </UnstyledButton>
        ))}
        {offered.length > FIRST_TECHNIQUES && (
          <UnstyledButton className={classes["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t("list.fewerTechniques") : t("list.moreTechniques", { count: offered.length - shown.length })}
          </UnstyledButton>
        )}
        {techniques.length > 0 && <TechniqueSwitch />}
      </div>
    </search>
  );
}

/**
 * The text of the search field. The address follows it a moment later, and must not put an older text back under the
 * fingers that type; only a change that came from elsewhere (the back button, the button that clears) does.
 */
function useSearchText(filter: Filter, onChange: (filter: Filter) => void): [string, (text: string) => void] {
  const [text, setText] = useState(filter.search);
  const sent = useRef([filter.search]);
  useEffect(() => {
    const at = sent.current.indexOf(filter.search);
    if (at === -1) setText(filter.search);
    sent.current = at === -1 ? [filter.search] : sent.current.slice(at);
  }, [filter.search]);
  const change = (next: string) => {
    setText(next);
    sent.current.push(next);
    onChange({ ...filter, search: next });
  };
  return [text, change];
}
