/** The parts of a problem that an address may name after its own: `/problems/coinchange/editorial`. */
export const PROBLEM_PARTS = ["hints", "editorial", "history"] as const;

/**
 * Every address that the page has something at, as Express and React Router both read it. What is none of them is
 * missing: the server says so by its status, the page in words.
 */
export const PAGE_ADDRESSES = {
  list: "/",
  problem: "/problems/:shortname",
  problemPart: "/problems/:shortname/:part",
  rounds: "/rounds",
  round: "/rounds/:id",
} as const;

/** Whether an address may end in this. */
export function isProblemPart(name: string): boolean {
  return PROBLEM_PARTS.some((part) => part === name);
}
