const [[, cues], ...rows] = require("node:fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
/** @type {number[]} */
const targets = rows.pop();
const heaviest = Math.max(...targets);

/** The fewest bricks of the kinds so far for each weight. */
let fewest = new Float64Array(heaviest + 1).fill(Infinity);
fewest[0] = 0;
const window = new Int32Array(heaviest + 1);
for (const [weight, stock] of rows) {
  const next = new Float64Array(heaviest + 1);
  for (let rest = 0; rest < weight; rest++) {
    let head = 0;
    let tail = 0;
    for (let place = 0; place * weight + rest <= heaviest; place++) {
      const score = fewest[place * weight + rest] - place;
      while (tail > head && fewest[window[tail - 1] * weight + rest] - window[tail - 1] > score) tail--;
      window[tail++] = place;
      if (window[head] < place - stock) head++;
      next[place * weight + rest] = fewest[window[head] * weight + rest] + place - window[head];
    }
  }
  fewest = next;
}
for (let cue = 0; cue < cues; cue++) {
  const bricks = fewest[targets[cue]];
  console.log(bricks === Infinity ? "impossible" : bricks);
}
