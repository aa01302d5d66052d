import type { SpotlightActionData, SpotlightActionGroupData } from "@mantine/spotlight";
import { isFound, isNearlyFound, type Searchable, searchable } from "../problem-list/search.ts";

type Entry = SpotlightActionData | SpotlightActionGroupData;

/** What the palette finds, by the rules of the list's search. */
export function filterActions(query: string, actions: Entry[]): Entry[] {
  if (query.trim() === "") return actions;
  const exact = narrowed(actions, (action) => isFound(textsOf(action), query));
  return exact.length > 0 ? exact : narrowed(actions, (action) => isNearlyFound(textsOf(action), query));
}

function narrowed(actions: Entry[], passes: (action: SpotlightActionData) => boolean): Entry[] {
  return actions.flatMap((entry): Entry[] => {
    if (!isGroup(entry)) return passes(entry) ? [entry] : [];
    const left = entry.actions.filter(passes);
    return left.length === 0 ? [] : [{ ...entry, actions: left }];
  });
}

function isGroup(entry: Entry): entry is SpotlightActionGroupData {
  return "group" in entry && "actions" in entry;
}

/** Taken apart once for each action: the palette asks at every key. */
const taken = new WeakMap<SpotlightActionData, Searchable>();

function textsOf(action: SpotlightActionData): Searchable {
  const { label = "", description = "", keywords = [] } = action;
  const known =
    taken.get(action) ?? searchable([label, description, ...(typeof keywords === "string" ? [keywords] : keywords)]);
  taken.set(action, known);
  return known;
}
