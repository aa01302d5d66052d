// Mistake: reads the bounds as numbers, which are exact up to 2^53 only.
function countEngravings(low: string, high: string, every: number, punches: number): number {
  const MODULUS = 1_000_000_007;
  const sets = Array.from({ length: 1024 }, (_, set) => set.toString(2).replaceAll("0", "").length);
  const below = (bound: number): number => {
    const digits = [...bound.toLocaleString("en", { useGrouping: false })].map(Number);
    let tight: [number, number] | null = [0, 0];
    let free = new Map<number, number>();
    digits.forEach((last, at) => {
      const next = new Map<number, number>();
      const add = (set: number, remainder: number, count: number): void => {
        const key = set * every + remainder;
        if (sets[set] <= punches) next.set(key, ((next.get(key) ?? 0) + count) % MODULUS);
      };
      for (let digit = 0; digit < 10; digit++) {
        for (const [key, count] of free) {
          add(Math.floor(key / every) | (1 << digit), ((key % every) * 10 + digit) % every, count);
        }
        if (at > 0 && digit > 0) add(1 << digit, digit % every, 1);
        if (tight !== null && digit < last && (at > 0 || digit > 0)) {
          add(tight[0] | (1 << digit), (tight[1] * 10 + digit) % every, 1);
        }
      }
      if (tight !== null) tight = [tight[0] | (1 << last), (tight[1] * 10 + last) % every];
      free = next;
    });
    let sum = 0;
    for (const [key, count] of free) if (key % every === 0) sum = (sum + count) % MODULUS;
    return sum;
  };
  return (below(Number(high) + 1) - below(Number(low)) + MODULUS) % MODULUS;
}
