import type { ShownText } from "#contract/localized.ts";
import type { Round } from "#contract/round/round.ts";

/** The card whose time has run out between two looks at its phase, and the card that comes after it; null: none has. */
export function cardOver(
  { phases, tasks }: Pick<Round, "phases" | "tasks">,
  phase: number,
  fromMs: number,
  toMs: number,
): { card: ShownText; next: ShownText | null } | null {
  const present = phases[phase];
  if (present === undefined || fromMs >= present.budgetMs || toMs < present.budgetMs) return null;
  const cardOf = (number: number | null | undefined): ShownText | null => {
    const task = tasks.find((each) => each.number === number);
    return task?.kind === "card" ? task.title : null;
  };
  const card = cardOf(present.task);
  if (card === null) return null;
  return { card, next: cardOf(phases[phase + 1]?.task) };
}
