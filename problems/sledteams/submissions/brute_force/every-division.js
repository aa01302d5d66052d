/**
 * Gives every dog every team.
 * @param {number[]} pulls
 * @param {number} teams
 * @returns {number[]}
 */
function divideDogs(pulls, teams) {
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const fair = (division) =>
    Array.from({ length: teams }, (_, team) => pulls.filter((_pull, dog) => division[dog] === team)).every(
      (team) => team.length * teams === pulls.length && sum(team) * teams === sum(pulls),
    );
  for (let number = 0; number < teams ** pulls.length; number++) {
    const division = pulls.map((_, dog) => Math.floor(number / teams ** dog) % teams);
    if (fair(division)) return division;
  }
  return [];
}
