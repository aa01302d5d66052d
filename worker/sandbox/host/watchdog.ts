import { read, readSync, writeSync } from "node:fs";

/**
 * A thread beside the solver's code, which may keep the main thread for ever. The parent holds the other end of
 * standard input and never writes: an end of file means that it died, however it died.
 * Where the system has no /proc (argument "report") it also tells the parent what the host has used.
 */
const REPORT_FD = 4;
const REPORT_INTERVAL_MS = 20;

if (process.argv.includes("report")) {
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    writeSync(REPORT_FD, `${(user + system) / 1000} ${process.memoryUsage.rss() / 1024 / 1024}\n`);
  }, REPORT_INTERVAL_MS);
  read(0, new Uint8Array(1), 0, 1, null, end);
} else {
  try {
    readSync(0, new Uint8Array(1));
  } finally {
    end();
  }
}

function end(): void {
  process.kill(process.pid, "SIGKILL");
}
