/** How well a card was answered; each has a word in the locales. */
export const CARD_MARKS = [1, 2, 3, 4] as const;
export type CardMark = (typeof CARD_MARKS)[number];

export function cardMarkOf(rating: number | null): CardMark | null {
  return CARD_MARKS.find((mark) => mark === rating) ?? null;
}
