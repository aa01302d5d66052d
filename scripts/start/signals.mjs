// @ts-check
import { say } from "../setup/say.mjs";
import { onNpmGone } from "./npm-parent.mjs";

/** One Ctrl-C arrives twice: from the terminal, and handed on by npm. Fingers are slower than that. */
const SAME_KEY_MS = 400;

/**
 * The first Ctrl-C or SIGTERM stops in order, the second one kills.
 * @param {NodeJS.ProcessEnv} env
 * @param {{stop: () => Promise<void>, kill: () => void}} acts
 */
export function onStopSignals(env, { stop, kill }) {
  /** @type {number | null} */
  let firstAt = null;
  const begin = async () => {
    firstAt = performance.now();
    say("stopping; once more to kill");
    await stop();
    say("stopped");
    process.exit(0);
  };
  const onSignal = () => {
    if (firstAt === null) void begin();
    else if (performance.now() - firstAt >= SAME_KEY_MS) {
      kill();
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
  onNpmGone(env, () => {
    if (firstAt === null) void begin();
  });
}
