import type { ProblemSketch } from "../test/integration/harness/problem-folder.ts";

const SAMPLES = 2;
const SECRET = 18;
const COINS = [1, 7, 13, 29, 53];

/** Coin change, a submission of 20 cheap cases: 0.13 ms of CPU time each. Three in five of the catalogue's take less. */
export const CHEAP_SOURCE = `function fewestCoins(coins, amount) {
  const fewest = new Array(amount + 1).fill(Infinity);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum += 1) {
    for (const coin of coins) {
      if (coin <= sum && fewest[sum - coin] + 1 < fewest[sum]) fewest[sum] = fewest[sum - coin] + 1;
    }
  }
  return fewest[amount];
}
`;
export const CHEAP_ENTRY = "fewestCoins";

const AMOUNTS = Array.from({ length: SAMPLES + SECRET }, (_, at) => 40 + at * 20);
const CASES = AMOUNTS.map((amount) => ({
  input: `${JSON.stringify(COINS)}\n${amount}\n`,
  answer: `${fewestCoins(amount)}\n`,
}));

export const CHEAP_PROBLEM: ProblemSketch = {
  shortname: "cheapcoins",
  limits: { time_limit: 1 },
  signature: {
    name: CHEAP_ENTRY,
    parameters: [
      { name: "coins", type: "int[]" },
      { name: "amount", type: "int" },
    ],
    returns: "int",
  },
  samples: CASES.slice(0, SAMPLES),
  secret: CASES.slice(SAMPLES),
  model: CHEAP_SOURCE,
};

export const CHEAP_CASES = CASES;

/** Another way than the solution's: breadth first over the sums that can be reached. */
function fewestCoins(amount: number): number {
  let reached = new Set([0]);
  for (let count = 0; ; count += 1) {
    if (reached.has(amount)) return count;
    reached = new Set([...reached].flatMap((sum) => COINS.map((coin) => sum + coin)).filter((sum) => sum <= amount));
  }
}
