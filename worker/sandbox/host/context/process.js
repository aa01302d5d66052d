// As much of `process` as programs use that read and print.
const writeText = (write) =>
  function (chunk, encoding, callback) {
    write(textOf(chunk));
    const done = typeof encoding === "function" ? encoding : callback;
    if (typeof done === "function") queueTask(() => done());
    return true;
  };
class Writer extends EventEmitter {
  isTTY = false;
  writable = true;
  constructor(fd, write) {
    super();
    this.fd = fd;
    this.write = writeText(write);
  }
  end(chunk) {
    if (chunk !== undefined && typeof chunk !== "function") this.write(chunk);
    return this;
  }
  cork() {}
  uncork() {}
}
const stdout = new Writer(1, print);
const stderr = new Writer(2, complain);

const hrtime = (before) => {
  const elapsed = now() * 1e6;
  const time = [Math.floor(elapsed / 1e9), Math.floor(elapsed % 1e9)];
  if (before === undefined) return time;
  const difference = (time[0] - before[0]) * 1e9 + time[1] - before[1];
  return [Math.floor(difference / 1e9), difference % 1e9];
};
hrtime.bigint = () => BigInt(Math.floor(now() * 1e6));

class Process extends EventEmitter {
  argv = ["node", "solution.js"];
  env = {};
  execArgv = [];
  pid = 1;
  platform = "linux";
  arch = "x64";
  version = "v24.0.0";
  versions = { node: "24.0.0" };
  stdin = stdin;
  stdout = stdout;
  stderr = stderr;
  hrtime = hrtime;
  cwd() {
    return "/";
  }
  uptime() {
    return now() / 1000;
  }
  memoryUsage() {
    return { rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 };
  }
  nextTick(callback, ...values) {
    needFunction(callback);
    queueTask(() => callback(...values));
  }
  exit = exit;
  reallyExit = reallyExit;
  abort() {
    return reallyExit(134);
  }
}
const solverProcess = new Process();
addExitCode(solverProcess);
hide(globalThis, "process", solverProcess);
