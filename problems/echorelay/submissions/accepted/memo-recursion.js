/**
 * @param {number} buoys
 * @param {number} step
 * @param {number} shift
 * @param {number[]} linked
 * @returns {number}
 */
function totalPasses(buoys, step, shift, linked) {
  const UNKNOWN = -1;
  /** @type {number[]} */
  const passes = new Array(buoys).fill(UNKNOWN);
  for (const buoy of linked) passes[buoy] = 0;

  /** @param {number} buoy @returns {number} */
  function follow(buoy) {
    if (passes[buoy] !== UNKNOWN) return passes[buoy];
    passes[buoy] = buoys;
    const rest = follow((step * buoy + shift) % buoys);
    if (rest < buoys) passes[buoy] = rest + 1;
    return passes[buoy];
  }

  let total = 0;
  for (let buoy = 0; buoy < buoys; buoy += 1) total += follow(buoy);
  return total;
}
