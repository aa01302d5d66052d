/**
 * CPU time of the main thread, which runs the solver's code; helper threads of V8 are not the solver's doing.
 * Linux brings a thread's figure up to date only at its tick, every 4 ms on many machines, unless the whole process
 * is asked first: measured, 1.3 ms of work show as 0 to 2.5 ms without that call, and as 1.1 to 1.4 ms with it.
 */
export function readCpuTimeMs(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
