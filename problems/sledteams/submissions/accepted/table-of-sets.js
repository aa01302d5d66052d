/**
 * @param {number[]} pulls
 * @param {number} teams
 * @returns {number[]}
 */
function divideDogs(pulls, teams) {
  const size = pulls.length / teams;
  const share = pulls.reduce((sum, pull) => sum + pull, 0) / teams;
  const sets = 2 ** pulls.length;
  const total = new Float64Array(sets);
  const count = new Uint8Array(sets);
  /** last[set]: a dog that was harnessed last, if whole teams and the beginning of one can be made of the set; else -1. */
  const last = new Int8Array(sets).fill(-1);
  for (let set = 0; set < sets; set++) {
    if (set > 0 && last[set] === -1) continue;
    pulls.forEach((pull, dog) => {
      if ((set >> dog) % 2 === 1) return;
      const next = set + (1 << dog);
      total[next] = total[set] + pull;
      count[next] = count[set] + 1;
      if (count[next] % size === 0 && total[next] !== (share * count[next]) / size) return;
      last[next] = dog;
    });
  }
  if (last[sets - 1] === -1) return [];
  /** @type {number[]} */
  const team = [];
  for (let set = sets - 1; set > 0; set -= 1 << last[set]) {
    team[last[set]] = Math.floor((count[set] - 1) / size);
  }
  return team;
}
