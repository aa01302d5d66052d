// `process` and its streams. The objects are bare until the program touches more of them than bare ones have; then
// they become what they are in Node: a proxy in the place of their prototype sees that first touch.
const lazyPrototype = (object, become) => {
  let real = null;
  const load = () => {
    if (real === null) {
      real = become(object);
      setPrototypeOf(object, real);
    }
    return real;
  };
  const handler = {
    __proto__: null,
    get: (_, key, receiver) => Reflect.get(load(), key, receiver),
    set: (_, key, value, receiver) => Reflect.set(load(), key, value, receiver),
    has: (_, key) => Reflect.has(load(), key),
    getPrototypeOf: () => load(),
    ownKeys: () => (load(), []),
    getOwnPropertyDescriptor: () => undefined,
  };
  setPrototypeOf(object, new SavedProxy(newRecord(), handler));
  return object;
};

const makeOutput = (fd, write) => {
  const stream = { fd, _type: "fs", _isStdio: true };
  const writeText = function (chunk, encoding, callback) {
    if (
      typeof chunk === "string" &&
      (encoding === undefined || encoding === "utf8" || encoding === "utf-8") &&
      callback === undefined
    ) {
      write(chunk);
      return true;
    }
    return nodeModule("stdio").write(stream, write, chunk, encoding, callback);
  };
  hide(stream, "write", writeText);
  hide(stream, "ownWrite", writeText);
  return lazyPrototype(stream, () => nodeModule("stdio").becomeOutput(stream, write));
};
lazily(streams, "stdout", () => makeOutput(1, (text) => print(text)));
lazily(streams, "stderr", () => makeOutput(2, (text) => complain(text)));
lazily(streams, "stdin", () => lazyPrototype({ fd: 0 }, (stream) => nodeModule("stdio").becomeInput(stream)));
realm.whenRead = whenRead;
realm.loadTimers = () => loadTimers();
realm.streams = streams;

const solverProcess = {
  title: "node",
  version: NODE_VERSION,
  versions: { node: slice(NODE_VERSION, 1) },
  arch: "x64",
  platform: "linux",
  release: { name: "node" },
  argv: ["/usr/local/bin/node", "/solution.js"],
  execArgv: [],
  execPath: "/usr/local/bin/node",
  argv0: "node",
  env: {},
  pid: 1,
  ppid: 0,
  exiting: false,
  features: {},
  config: {},
  nextTick,
  exit,
};
const processMethods = [
  "hrtime",
  "memoryUsage",
  "cwd",
  "uptime",
  "cpuUsage",
  "resourceUsage",
  "emitWarning",
  "abort",

  "umask",

  "chdir",
  "kill",
  "openStdin",
  "getBuiltinModule",
  "reallyExit",
  "getuid",
  "geteuid",
  "getgid",
  "getegid",
  "getgroups",
  "setUncaughtExceptionCaptureCallback",
  "hasUncaughtExceptionCaptureCallback",
  "constrainedMemory",
  "availableMemory",
  "getActiveResourcesInfo",
  "setSourceMapsEnabled",
  "loadEnvFile",

  "report",
  "allowedNodeEnvironmentFlags",
];
let isDressed = false;
/** What makes a process of the object: half of what a context of a bare function would cost, and none of those asks. */
const dressProcess = () => {
  if (isDressed) return;
  isDressed = true;
  for (let index = 0; index < processMethods.length; index += 1) {
    const name = processMethods[index];
    lazily(solverProcess, name, () => nodeModule("process_methods")[name]);
  }
  for (const name of ["stdin", "stdout", "stderr"]) {
    defineProperty(solverProcess, name, {
      __proto__: null,
      get: () => streams[name],
      configurable: true,
      enumerable: true,
    });
  }
  defineProperty(solverProcess, Symbol.toStringTag, { __proto__: null, value: "process", configurable: true });
  addExitCode(solverProcess);
  lazyPrototype(solverProcess, (process) => {
    const EventEmitter = nodeModule("events");
    const prototype = Object.create(EventEmitter.prototype, {
      constructor: { __proto__: null, value: { process() {} }.process, writable: true, configurable: true },
    });
    hide(process, "isEmitter", true);
    setPrototypeOf(process, prototype);
    apply(EventEmitter, process, []);
    return prototype;
  });
};
if (WITH_NODE) {
  dressProcess();
  hide(globalThis, "process", solverProcess);
}
/** Whether the program can have listeners at all, without making an emitter to ask. */
const hasEmitter = () => getOwnPropertyDescriptor(solverProcess, "isEmitter") !== undefined;
const emitOfProcess = (...given) => hasEmitter() && solverProcess.emit(...given);
