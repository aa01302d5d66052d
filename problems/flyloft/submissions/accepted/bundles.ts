const numbers: number[] = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [kinds, cues] = numbers;
const targets = numbers.slice(2 + 2 * kinds, 2 + 2 * kinds + cues);
const heaviest = Math.max(...targets);
const UNREACHED = 1_000_000;

const fewest = new Int32Array(heaviest + 1).fill(UNREACHED);
fewest[0] = 0;
for (let kind = 0; kind < kinds; kind++) {
  const weight = numbers[2 + 2 * kind];
  // Bundles of 1, 2, 4, … bricks and a last one with what is left make every number up to the stock.
  let left = Math.min(numbers[3 + 2 * kind], Math.floor(heaviest / weight));
  for (let bundle = 1; left > 0; bundle *= 2) {
    const bricks = Math.min(bundle, left);
    left -= bricks;
    for (let total = heaviest; total >= bricks * weight; total--) {
      fewest[total] = Math.min(fewest[total], fewest[total - bricks * weight] + bricks);
    }
  }
}
for (const target of targets) console.log(fewest[target] === UNREACHED ? "impossible" : String(fewest[target]));
