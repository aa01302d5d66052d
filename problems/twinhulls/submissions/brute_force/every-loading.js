/**
 * Puts each chest into either hull in turn.
 * @param {number[]} weights
 * @param {number} lead
 * @returns {number}
 */
function leastTilt(weights, lead) {
  /** @type {(chest: number, tilt: number) => number} */
  const load = (chest, tilt) => {
    if (chest === weights.length) return Math.abs(tilt);
    return Math.min(load(chest + 1, tilt + weights[chest]), load(chest + 1, tilt - weights[chest]));
  };
  return load(0, lead);
}
