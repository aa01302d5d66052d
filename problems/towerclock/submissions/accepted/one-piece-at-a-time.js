const [, ...pieces] = require("node:fs").readFileSync(0, "utf8").trim().split("\n");
const list = pieces.map((/** @type {string} */ line) => line.split(" ").map(Number));
let next = 0;

/** Reads a piece with all that is in it. @type {() => { pieces: number, grams: number }} */
function read() {
  const [level, count, mass] = list[next];
  next += 1;
  let pieces = 1;
  let grams = mass;
  while (next < list.length && list[next][0] > level) {
    const inner = read();
    pieces += inner.pieces;
    grams += inner.grams;
  }
  return { pieces: count * pieces, grams: count * grams };
}

const { pieces: total, grams } = read();
console.log(`${total} ${grams}`);
