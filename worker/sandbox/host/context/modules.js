// `require`: Node's modules that work in a room without files, network and other processes.
const offer = (id, make) => {
  const settle = (value) =>
    defineProperty(modules, id, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
  defineProperty(modules, id, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get: () => {
      const value = make();
      settle(value);
      return value;
    },
    set: settle,
  });
};
const offerModules = () => {
  for (const id of [
    "assert",
    "buffer",
    "crypto",
    "events",
    "fs",
    "os",
    "path",
    "perf_hooks",
    "punycode",
    "querystring",
    "readline",
    "readline/promises",
    "stream",
    "stream/consumers",
    "stream/promises",
    "string_decoder",
    "url",
    "util",
    "util/types",
  ]) {
    offer(id, () => nodeModule(id));
  }
  offer("assert/strict", () => nodeModule("assert").strict);
  offer("console", () => (loadConsole(), consoleOf()));
  offer("fs/promises", () => nodeModule("fs").promises);
  offer("module", () => ({
    builtinModules: objectKeys(modules),
    createRequire: () => solverRequire,
    isBuiltin: (name) => findModule(name) !== undefined,
  }));
  offer("path/posix", () => nodeModule("path").posix);
  offer("path/win32", () => nodeModule("path").win32);
  offer("process", () => solverProcess);
  offer("timers", () => loadTimers());
  offer("timers/promises", () => (loadTimers(), nodeModule("timers/promises")));
};
// A bare function has no way to name one.
if (WITH_NODE) offerModules();
realm.moduleIds = () => objectKeys(modules);
realm.reallyExit = (code) => reallyExit(code);
realm.builtIn = (id) => findModule(`${id}`);

solverRequire = function require(id) {
  if (typeof id !== "string") {
    const { ERR_INVALID_ARG_TYPE } = nodeModule("internal/errors").codes;
    throw new ERR_INVALID_ARG_TYPE("id", "string", id);
  }
  const found = findModule(id);
  if (found !== undefined) return found;
  const error = new Error(`Cannot find module '${id}'; here are ${join(objectKeys(modules), ", ")}`);
  error.code = indexOf(id, "node:") === 0 ? "ERR_UNKNOWN_BUILTIN_MODULE" : "MODULE_NOT_FOUND";
  throw error;
};
solverRequire.main = solverModule;
solverRequire.cache = newRecord();
solverRequire.resolve = (name) => {
  solverRequire(name);
  return name;
};
