/** Fewest coins for every amount up to a million, from twelve coins. */
export function coinChange(seed) {
  const coins = [1, 5, 7, 11, 23, 47, 91, 180, 350, 721, 1_409, 2_803].map((coin) => coin + (coin > 1 ? seed % 3 : 0));
  const limit = 1_000_000;
  const fewest = new Array(limit + 1).fill(Infinity);
  fewest[0] = 0;
  for (let amount = 1; amount <= limit; amount += 1) {
    for (const coin of coins) {
      if (coin <= amount && fewest[amount - coin] + 1 < fewest[amount]) fewest[amount] = fewest[amount - coin] + 1;
    }
  }
  return fewest[limit];
}
