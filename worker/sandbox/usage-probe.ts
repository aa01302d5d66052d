import { closeSync, openSync, readSync } from "node:fs";
import type { Readable } from "node:stream";

/** What a host has used since it started; `waitedMs` is how long it could have run and got no processor. */
export type HostUsage = { cpuTimeMs: number; waitedMs: number; rssMb: number };
export type UsageProbe = { read(): HostUsage | null; close(): void };

const NANOSECONDS_A_MS = 1e6;
/** The kernel's USER_HZ, the same on every Linux that Node runs on. */
const MS_A_TICK = 10;
const KILOBYTES_A_MB = 1024;
/** Longer than any of the files read here. */
const FILE_BYTES = 4096;

/**
 * Reads the kernel's own figures while the host can't answer: CPU time of the main thread, which is the thread that
 * runs the solver's code (the group's schedstat is its leader's), and the resident set of the process.
 */
export function probeProc(pid: number): UsageProbe {
  const buffer = new Uint8Array(FILE_BYTES);
  const decoder = new TextDecoder();
  const schedstat = open(`/proc/${pid}/schedstat`);
  // Kernels built without scheduler statistics count in ticks only.
  const stat = schedstat === null ? open(`/proc/${pid}/task/${pid}/stat`) : null;
  const status = open(`/proc/${pid}/status`);
  const text = (fd: number): string => decoder.decode(buffer.subarray(0, readSync(fd, buffer, 0, FILE_BYTES, 0)));
  return {
    read() {
      try {
        const [ran = Number.NaN, waited = 0] = schedstat === null ? [] : text(schedstat).split(" ").map(Number);
        const cpuTimeMs = stat === null ? ran / NANOSECONDS_A_MS : ticksOf(text(stat)) * MS_A_TICK;
        const rssMb = status === null ? 0 : Number(/^VmRSS:\s+(\d+)/m.exec(text(status))?.[1] ?? 0) / KILOBYTES_A_MB;
        return Number.isNaN(cpuTimeMs) ? null : { cpuTimeMs, waitedMs: waited / NANOSECONDS_A_MS, rssMb };
      } catch {
        // The host ended between two looks.
        return null;
      }
    },
    close() {
      for (const fd of [schedstat, stat, status]) if (fd !== null) closeSync(fd);
    },
  };
}

/** utime + stime, counted after the name, which may hold spaces and brackets. */
function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

function open(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

/** Where there is no /proc: the host's watchdog thread writes "cpu rss" lines. */
export function probeReports(stream: Readable): UsageProbe {
  let latest: HostUsage | null = null;
  stream.setEncoding("utf8").on("data", (text: string) => {
    const line = text.trimEnd().split("\n").at(-1) ?? "";
    const [cpuTimeMs = Number.NaN, rssMb = Number.NaN] = line.split(" ").map(Number);
    if (Number.isFinite(cpuTimeMs) && Number.isFinite(rssMb)) latest = { cpuTimeMs, waitedMs: 0, rssMb };
  });
  return { read: () => latest, close: () => stream.destroy() };
}
