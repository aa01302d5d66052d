import type { TaskReport } from "#contract/round/report.ts";
import { CARD_MARKS, type CardMark } from "../task/card-marks.ts";

/** How many cards got each mark, best first; null: those without one. Marks that none got are left out. */
export function cardCounts(
  tasks: readonly Pick<TaskReport, "card" | "notes">[],
): { mark: CardMark | null; count: number }[] {
  const cards = tasks.filter(({ card }) => card !== null);
  return [...CARD_MARKS.toReversed(), null]
    .map((mark) => ({ mark, count: cards.filter(({ notes }) => notes.rating === mark).length }))
    .filter(({ count }) => count > 0);
}
