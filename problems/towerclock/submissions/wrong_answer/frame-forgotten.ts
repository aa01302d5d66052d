// Mistake: a piece with pieces in it is counted and weighed without its frame.
const [, ...lines]: string[] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const list = lines.map((line) => line.split(" ").map(Number));
let next = 0;
function read(): [number, number] {
  const [level, count, mass] = list[next];
  next += 1;
  let sum: [number, number] | null = null;
  while (next < list.length && list[next][0] > level) {
    const [pieces, grams] = read();
    sum = [(sum?.[0] ?? 0) + pieces, (sum?.[1] ?? 0) + grams];
  }
  const [pieces, grams] = sum ?? [1, mass];
  return [count * pieces, count * grams];
}
console.log(read().join(" "));
