// `require`: the few modules of Node that reading and printing takes.
const isStdin = (path) => path === 0 || path === "/dev/stdin" || path === stdin || path?.fd === 0;
const noFile = (path) => {
  const error = new Error(
    `ENOENT: no such file or directory, open '${stringOf(path)}'; only standard input can be read`,
  );
  error.code = "ENOENT";
  return error;
};
const readFileSync = (path, options) => {
  if (!isStdin(path)) throw noFile(path);
  const encoding = typeof options === "string" ? options : options?.encoding;
  const text = takeStdin();
  return encoding === undefined || encoding === null || encoding === "buffer" ? Buffer.from(text) : text;
};
const writeFileSync = (path, chunk) => {
  if (path === 1 || path === "/dev/stdout") stdout.write(chunk);
  else if (path === 2 || path === "/dev/stderr") stderr.write(chunk);
  else throw noFile(path);
};
const readSync = (fd, target, offset = 0, length = target.length) => {
  if (fd !== 0) throw noFile(fd);
  if (typeof offset === "object") return readSync(fd, target, offset?.offset, offset?.length);
  stdinBytes ??= encodeUtf8(takeStdin());
  const piece = stdinBytes.subarray(0, length);
  target.set(piece, offset);
  stdinBytes = stdinBytes.subarray(piece.length);
  return piece.length;
};
const fs = {
  readFileSync,
  writeFileSync,
  appendFileSync: writeFileSync,
  readSync,
  writeSync(fd, chunk) {
    writeFileSync(fd, chunk);
    return chunk.length;
  },
  existsSync: isStdin,
  openSync: (path) => {
    if (isStdin(path)) return 0;
    if (path === "/dev/stdout") return 1;
    throw noFile(path);
  },
  closeSync() {},
  fstatSync: () => ({ size: encodeUtf8(stdinText).length, isFile: () => false }),
  createReadStream: (path, options) => {
    if (!isStdin(path) && options?.fd !== 0) throw noFile(path);
    return stdin;
  },
  createWriteStream: () => stdout,
  readFile(path, options, callback) {
    const done = typeof options === "function" ? options : callback;
    schedule(() => done(null, readFileSync(path, typeof options === "function" ? undefined : options)), 0, null);
  },
  promises: {
    readFile: async (path, options) => readFileSync(path, options),
    writeFile: async (path, chunk) => writeFileSync(path, chunk),
  },
  constants: {},
};

const readline = {
  Interface,
  createInterface: (options) => new Interface(options),
  promises: { Interface: PromiseInterface, createInterface: (options) => new PromiseInterface(options) },
};
const wait = (delay, value) => new Promise((resolve) => schedule(() => resolve(value), delay, null));
const timersModule = {
  promises: { setTimeout: wait, setImmediate: (value) => wait(0, value) },
};
for (const name of ["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate"]) {
  timersModule[name] = globalThis[name];
}

class AssertionError extends Error {
  name = "AssertionError";
}
const assert = (condition, message) => {
  if (condition) return;
  throw message instanceof Error ? message : new AssertionError(message ?? "The expression evaluated to a falsy value");
};
assert.ok = assert;
assert.equal = (left, right, message) => assert(left == right, message ?? `${inspect(left)} == ${inspect(right)}`);
assert.strictEqual = (left, right, message) =>
  assert(Object.is(left, right), message ?? `${inspect(left)} === ${inspect(right)}`);
assert.deepStrictEqual = (left, right, message) =>
  assert(
    inspect(left, { depth: null }) === inspect(right, { depth: null }),
    message ?? "Expected values to be deeply equal",
  );
assert.deepEqual = assert.deepStrictEqual;

EventEmitter.EventEmitter = EventEmitter;
EventEmitter.once = onceOf;
const util = {
  inspect,
  format: (...values) => format(values),
  isDeepStrictEqual: (left, right) => inspect(left, { depth: null }) === inspect(right, { depth: null }),
  promisify:
    (call) =>
    (...values) =>
      new Promise((resolve, reject) => call(...values, (error, value) => (error ? reject(error) : resolve(value)))),
  TextEncoder,
  TextDecoder,
};
const nodeModules = {
  __proto__: null,
  fs,
  "fs/promises": fs.promises,
  readline,
  "readline/promises": readline.promises,
  events: EventEmitter,
  util,
  os: { EOL: "\n", cpus: () => [], platform: () => "linux" },
  buffer: { Buffer },
  process: solverProcess,
  timers: timersModule,
  "timers/promises": timersModule.promises,
  perf_hooks: { performance: globalThis.performance },
  assert,
  console: solverConsole,
};
assert.strict = assert;
for (const name of objectKeys(nodeModules)) modules[name] = nodeModules[name];

solverRequire = (name) => {
  const specifier = stringOf(name);
  const found = findModule(specifier);
  if (found !== undefined) return found;
  const error = new Error(`Cannot find module '${specifier}'; here are ${objectKeys(modules).join(", ")}`);
  error.code = indexOf(specifier, "node:") === 0 ? "ERR_UNKNOWN_BUILTIN_MODULE" : "MODULE_NOT_FOUND";
  throw error;
};
solverRequire.main = solverModule;
solverRequire.cache = newRecord();
solverRequire.resolve = (name) => {
  solverRequire(name);
  return name;
};
modules.module = {
  builtinModules: objectKeys(modules),
  createRequire: () => solverRequire,
  isBuiltin: (name) => findModule(name) !== undefined,
};
