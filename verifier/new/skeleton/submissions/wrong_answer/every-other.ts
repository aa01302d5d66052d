// FILL IN: another typical mistake, say a wrong memo key, a missing base case, state shared between cases
// Mistake: thinks that all the odd places or all the even ones are best.
function largestTotal(values: number[]): number {
  const total = (rest: number) =>
    values.filter((_, index) => index % 2 === rest).reduce((sum, value) => sum + value, 0);
  return Math.max(total(0), total(1));
}
