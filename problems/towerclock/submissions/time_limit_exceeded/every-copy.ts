// Right, but reads what is in a piece again for each copy of it.
const [, ...lines]: string[] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const list = lines.map((line) => line.split(" ").map(Number));
let next = 0;

function read(): [number, number] {
  const [level, count, mass] = list[next];
  const begin = next + 1;
  let pieces = 0;
  let grams = 0;
  for (let copy = 0; copy < count; copy += 1) {
    next = begin;
    pieces += 1;
    grams += mass;
    while (next < list.length && list[next][0] > level) {
      const inner = read();
      pieces += inner[0];
      grams += inner[1];
    }
  }
  return [pieces, grams];
}

console.log(read().join(" "));
