/**
 * Fires or doesn't fire on each day, in every combination, and drops the schedules that break a rule.
 * @param {number[]} gains
 * @param {number} burn
 * @param {number} rest
 * @param {number} lighting
 * @returns {number}
 */
function bestSeason(gains, burn, rest, lighting) {
  let best = 0;
  for (let schedule = 0; schedule < 2 ** gains.length; schedule++) {
    const text = gains.map((_, day) => (Math.floor(schedule / 2 ** day) % 2 === 1 ? "F" : "-")).join("");
    const firings = text.match(/F+/g) ?? [];
    const pauses = text.match(/(?<=F)-+(?=F)/g) ?? [];
    if (firings.some((firing) => firing.length > burn) || pauses.some((pause) => pause.length < rest)) continue;
    const earned = gains.reduce((sum, gain, day) => (text[day] === "F" ? sum + gain : sum), 0);
    best = Math.max(best, earned - lighting * firings.length);
  }
  return best;
}
