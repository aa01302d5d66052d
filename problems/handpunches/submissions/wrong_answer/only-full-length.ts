// Mistake: forgets the numbers that are shorter than the bound.
function countEngravings(low: string, high: string, every: number, punches: number): number {
  const MODULUS = 1_000_000_007;
  const sizes = Array.from({ length: 1024 }, (_, set) => [...set.toString(2)].filter((bit) => bit === "1").length);
  const memo = Array.from({ length: high.length }, (): number[] => []);

  /** In how many ways so many digits can follow a beginning with these digits and this remainder. */
  const endings = (digits: number, used: number, remainder: number): number => {
    if (sizes[used] > punches) return 0;
    if (digits === 0) return remainder === 0 ? 1 : 0;
    const state = used * every + remainder;
    if (memo[digits][state] !== undefined) return memo[digits][state];
    let sum = 0;
    for (let digit = 0; digit < 10; digit++) {
      sum += endings(digits - 1, used | (1 << digit), (remainder * 10 + digit) % every);
    }
    memo[digits][state] = sum % MODULUS;
    return memo[digits][state];
  };

  /** The numbers from 1 to the bound, the bound itself only if wanted. */
  const upTo = (bound: string, inclusive: boolean): number => {
    let sum = 0;
    let used = 0;
    let remainder = 0;
    [...bound].forEach((last, at) => {
      for (let digit = at === 0 ? 1 : 0; digit < Number(last); digit++) {
        sum += endings(bound.length - at - 1, used | (1 << digit), (remainder * 10 + digit) % every);
      }
      used |= 1 << Number(last);
      remainder = (remainder * 10 + Number(last)) % every;
    });
    return inclusive ? sum + endings(0, used, remainder) : sum;
  };
  const difference = (upTo(high, true) - upTo(low, false)) % MODULUS;
  return difference < 0 ? difference + MODULUS : difference;
}
