// Takes every single piece into the hand.
const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\n").slice(1);
const list = lines.map((/** @type {string} */ line) => line.split(" ").map(Number));
let pieces = 0;
let grams = 0;

/** @type {(at: number) => void} */
function takeApart(at) {
  const [level, count, mass] = list[at];
  for (let copy = 0; copy < count; copy++) {
    pieces += 1;
    grams += mass;
    for (let inner = at + 1; inner < list.length && list[inner][0] > level; inner++) {
      if (list[inner][0] === level + 1) takeApart(inner);
    }
  }
}

takeApart(0);
console.log(`${pieces} ${grams}`);
