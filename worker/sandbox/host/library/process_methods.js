// What `process` can do. There is no other process, no user and no folder but the root.
const { realm } = internalBinding;
const { codes } = require("internal/errors");

function hrtime(before) {
  const nanoseconds = BigInt(Math.round(realm.now() * 1e6)) + 1_000_000_000n;
  const time = [Number(nanoseconds / 1_000_000_000n), Number(nanoseconds % 1_000_000_000n)];
  if (before === undefined) return time;
  if (!Array.isArray(before)) throw new codes.ERR_INVALID_ARG_TYPE("time", "Array", before);
  if (before.length !== 2) throw new codes.ERR_OUT_OF_RANGE("time", 2, before.length);
  const seconds = time[0] - before[0];
  const rest = time[1] - before[1];
  return rest < 0 ? [seconds - 1, rest + 1e9] : [seconds, rest];
}
hrtime.bigint = () => BigInt(Math.round(realm.now() * 1e6)) + 1_000_000_000n;

function memoryUsage() {
  return { rss: 50_000_000, heapTotal: 8_000_000, heapUsed: 5_000_000, external: 1_500_000, arrayBuffers: 10_000 };
}
memoryUsage.rss = () => memoryUsage().rss;

function warn(warning, type, code) {
  const options = typeof type === "object" && type !== null ? type : { type, code };
  let made = warning;
  if (typeof warning === "string") {
    made = new Error(warning);
    made.name = String(options.type || "Warning");
    if (options.code !== undefined) made.code = options.code;
    if (options.detail !== undefined) made.detail = options.detail;
  } else if (!(warning instanceof Error)) throw new codes.ERR_INVALID_ARG_TYPE("warning", ["Error", "string"], warning);
  if (made.name === "DeprecationWarning" && process.noDeprecation) return;
  process.nextTick(() => {
    const label = made.code === undefined ? made.name : `[${made.code}] ${made.name}`;
    realm.streams.stderr.write(
      `(node:${process.pid}) ${label}: ${made.message}\n${made.detail === undefined ? "" : `${made.detail}\n`}` +
        `(Use \`node --trace-${made.name === "DeprecationWarning" ? "deprecation" : "warnings"} ...\` to show where the warning was created)\n`,
    );
    process.emit("warning", made);
  });
}

const absent = (name) => () => {
  throw new Error(`process.${name} is not here: a program is alone in its room`);
};
module.exports = {
  hrtime,
  memoryUsage,
  cwd: () => "/",
  uptime: () => realm.now() / 1000,
  cpuUsage(before) {
    const user = Math.round(realm.now() * 1000);
    return { user: user - (before?.user ?? 0), system: 0 };
  },
  resourceUsage: () => ({ userCPUTime: Math.round(realm.now() * 1000), systemCPUTime: 0, maxRSS: 50_000 }),
  emitWarning: warn,
  abort: () => realm.reallyExit(134),
  chdir: absent("chdir"),
  kill: absent("kill"),
  openStdin() {
    realm.streams.stdin.resume();
    return realm.streams.stdin;
  },
  getBuiltinModule: (id) => realm.builtIn(id),
  reallyExit: (code) => realm.reallyExit(Number(code ?? 0) | 0),
  loadEnvFile: absent("loadEnvFile"),
  umask: () => 0o22,
  getuid: () => 1000,
  geteuid: () => 1000,
  getgid: () => 1000,
  getegid: () => 1000,
  getgroups: () => [1000],
  constrainedMemory: () => 0,
  availableMemory: () => 500_000_000,
  getActiveResourcesInfo: () => [],
  setSourceMapsEnabled() {},
  setUncaughtExceptionCaptureCallback: absent("setUncaughtExceptionCaptureCallback"),
  hasUncaughtExceptionCaptureCallback: () => false,
  report: {},
  allowedNodeEnvironmentFlags: new Set(),
};
