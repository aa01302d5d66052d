/** What tells the time of day, and what only goes on: the second stands still while the machine sleeps. */
export type Clocks = { wall: () => number; steady: () => number };

const CLOCKS: Clocks = { wall: () => Date.now(), steady: () => performance.now() };
/** Clocks are corrected by less than this without anybody setting them. */
const TOLERANCE_MS = 1_000;

/**
 * The time of day, which never goes back. A machine whose clock is set back would give every live round that much more
 * time, put what happens now before what has happened, and take each new key for one of the future. Then the time goes
 * on from where it was, until the process ends. Forward it follows: that is how a machine wakes up.
 */
export function openClock({ wall, steady }: Clocks = CLOCKS): () => number {
  let [lastWall, lastSteady] = [wall(), steady()];
  let ahead = 0;
  let latest = lastWall;
  return () => {
    const [nowWall, nowSteady] = [wall(), steady()];
    const back = nowSteady - lastSteady - (nowWall - lastWall);
    if (back > TOLERANCE_MS) ahead += back;
    [lastWall, lastSteady] = [nowWall, nowSteady];
    latest = Math.max(latest, Math.round(nowWall + ahead));
    return latest;
  };
}
