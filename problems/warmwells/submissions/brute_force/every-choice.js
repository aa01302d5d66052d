/**
 * Closes every set of pipes of the right size and measures the parts.
 * @param {number[]} heat
 * @param {[number, number][]} pipes
 * @param {number} cuts
 * @returns {number}
 */
function mostPower(heat, pipes, cuts) {
  const powerOf = (closed) => {
    const part = heat.map((_, well) => well);
    pipes.forEach(([one, other], at) => {
      if (closed.includes(at)) return;
      const [from, to] = [part[one], part[other]];
      part.forEach((name, well) => {
        if (name === from) part[well] = to;
      });
    });
    return [...new Set(part)].reduce((sum, name) => {
      const readings = heat.filter((_, well) => part[well] === name);
      return sum + Math.max(...readings) - Math.min(...readings);
    }, 0);
  };
  let best = -Infinity;
  const choose = (closed, first) => {
    if (closed.length === cuts) best = Math.max(best, powerOf(closed));
    else for (let at = first; at < pipes.length; at++) choose([...closed, at], at + 1);
  };
  choose([], 0);
  return best;
}
