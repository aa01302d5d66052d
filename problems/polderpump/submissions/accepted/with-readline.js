const reader = require("readline").createInterface({ input: process.stdin });
/** @type {number[][]} */
const lines = [];
reader.on("line", (line) => lines.push(line.trim().split(" ").map(Number)));

reader.on("close", () => {
  const n = lines[0][0];
  const sound = lines.slice(2 + n, 2 + 2 * n);
  // Column by column, so that the inner loop walks along one array.
  const into = lines[1].map((_, j) => Float64Array.from(lines.slice(2, 2 + n), (row) => Math.log(row[j])));
  let best = Float64Array.from(lines[1], Math.log);
  lines[2 + 2 * n].forEach((label, minute) => {
    const row = new Float64Array(n);
    for (let j = 0; j < n; j++) {
      let most = minute === 0 ? best[j] : -Infinity;
      if (minute > 0) {
        for (let i = 0; i < n; i++) if (best[i] + into[j][i] > most) most = best[i] + into[j][i];
      }
      row[j] = label < 0 ? most : most + Math.log(sound[j][label]);
    }
    best = row;
  });
  const answer = best.reduce((a, b) => Math.max(a, b));
  console.log(answer > -Infinity ? answer.toFixed(9) : "impossible");
});
