// Lists all tours, boat by boat.
const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\n");
const [[n, , k, p], ...boats] = lines.map((/** @type {string} */ line) => line.split(" ").map(Number));

/** @type {number[][][]} */
let tours = [[]];
for (let night = 0; night < k; night++) {
  tours = tours.flatMap((tour) => {
    const island = night === 0 ? 0 : tour[night - 1][1];
    return boats
      .filter((/** @type {number[]} */ [u, , day]) => u === island && night % p === day)
      .map((/** @type {number[]} */ boat) => [...tour, boat]);
  });
}
const sums = tours
  .filter((tour) => tour[k - 1][1] === n - 1)
  .map((tour) => tour.reduce((sum, boat) => sum + boat[3], 0));
console.log(sums.length === 0 ? "impossible" : Math.min(...sums));
