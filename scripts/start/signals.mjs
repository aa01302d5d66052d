// @ts-check
import { say } from "../setup/say.mjs";

/**
 * One Ctrl-C arrives twice: from the terminal, and handed on by npm. Fingers are slower than that.
 */
const SAME_KEY_MS = 400;

/**
 * The first Ctrl-C or SIGTERM stops in order, the second one kills.
 * @param {{stop: () => Promise<void>, kill: () => void}} acts
 */
export function onStopSignals({ stop, kill }) {
  /** @type {number | null} */
  let firstAt = null;
  const onSignal = async () => {
    if (firstAt !== null) {
      if (performance.now() - firstAt < SAME_KEY_MS) return;
      kill();
      process.exit(1);
    }
    firstAt = performance.now();
    say("stopping; once more to kill");
    await stop();
    say("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void onSignal());
}
