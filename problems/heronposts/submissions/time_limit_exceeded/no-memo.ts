// Right, but asks three questions of each post, and each asks up to three of the posts behind it: 3^depth calls.
function mostChicks(chicks: number[], walks: [number, number][], quarrel: number): number {
  const neighbours = chicks.map((): number[] => []);
  for (const [one, other] of walks) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const behind = (post: number, from: number) => neighbours[post].filter((next) => next !== from);
  const any = (post: number, from: number): number =>
    Math.max(closed(post, from), alone(post, from), paired(post, from));
  const closed = (post: number, from: number): number =>
    behind(post, from).reduce((sum, next) => sum + any(next, post), 0);
  const alone = (post: number, from: number): number =>
    behind(post, from).reduce((sum, next) => sum + closed(next, post), chicks[post]);
  const paired = (post: number, from: number): number => {
    const gains = behind(post, from).map((next) => alone(next, post) - closed(next, post) - quarrel);
    return gains.reduce((most, gain) => Math.max(most, gain), -Infinity) + alone(post, from);
  };
  return any(0, -1);
}
