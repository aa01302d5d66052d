// What Node asks of V8 about objects.
const { inspected } = internalBinding("realm");
const isIndex = (key) => typeof key === "string" && /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
const privateNames = [
  "arrow_message_private_symbol",
  "contextify_context_private_symbol",
  "decorated_private_symbol",
  "transfer_mode_private_symbol",
  "host_defined_option_symbol",
  "entry_point_module_private_symbol",
  "entry_point_promise_private_symbol",
  "module_source_private_symbol",
  "untransferable_object_private_symbol",
  "exit_info_private_symbol",
  "promise_trace_id",
];

module.exports = {
  constants: {
    kPending: 0,
    kFulfilled: 1,
    kRejected: 2,
    kExiting: 0,
    kExitCode: 1,
    kHasExitCode: 2,
    ALL_PROPERTIES: 0,
    ONLY_WRITABLE: 1,
    ONLY_ENUMERABLE: 2,
    ONLY_CONFIGURABLE: 4,
    SKIP_STRINGS: 8,
    SKIP_SYMBOLS: 16,
    kDisallowCloneAndTransfer: 0,
    kTransferable: 1,
    kCloneable: 2,
  },
  privateSymbols: Object.fromEntries(privateNames.map((name) => [name, Symbol(name)])),
  shouldAbortOnUncaughtToggle: [0],
  constructSharedArrayBuffer: (length) => new ArrayBuffer(length),
  getOwnNonIndexProperties(object, filter) {
    const keys = Reflect.ownKeys(object);
    // The indices come first: a long array is not walked.
    let start = 0;
    if (keys.length > 0 && isIndex(keys[0])) {
      let end = keys.length;
      while (start < end) {
        const middle = (start + end) >> 1;
        if (isIndex(keys[middle])) start = middle + 1;
        else end = middle;
      }
    }
    const own = keys.slice(start);
    if (filter !== 2) return own;
    return own.filter((key) => Reflect.getOwnPropertyDescriptor(object, key)?.enumerable === true);
  },
  getConstructorName(object) {
    for (let at = object; at !== null; at = Object.getPrototypeOf(at)) {
      const found = Reflect.getOwnPropertyDescriptor(at, "constructor");
      if (typeof found?.value === "function" && found.value.name !== "") return found.value.name;
    }
    return "Object";
  },
  getCallerLocation() {},
  getPromiseDetails: (promise) => inspected.promiseDetails(promise),
  getProxyDetails(value, both = true) {
    const details = inspected.proxyDetails(value);
    if (details === undefined) return undefined;
    return both ? details : details[0];
  },
  previewEntries: (value, isIterator) => inspected.previewEntries(value, isIterator),
  getExternalValue: () => 0n,
  isInsideNodeModules: () => false,
  isConstructor(value) {
    try {
      Reflect.construct(Object, [], value);
      return true;
    } catch {
      return false;
    }
  },
  defineLazyProperties(target, id, keys, enumerable = true) {
    for (const key of keys) {
      let value;
      let loaded = false;
      const define = (given) =>
        Object.defineProperty(target, key, {
          __proto__: null,
          value: given,
          writable: true,
          configurable: true,
          enumerable,
        });
      Object.defineProperty(target, key, {
        __proto__: null,
        enumerable,
        configurable: true,
        get: Object.defineProperty(
          function () {
            if (!loaded) value = require(id)[key];
            loaded = true;
            define(value);
            return value;
          },
          "name",
          { __proto__: null, value: key },
        ),
        set: Object.defineProperty(define, "name", { __proto__: null, value: key }),
      });
    }
  },
  guessHandleType: () => "FILE",
  toUSVString: (text) => String(text).toWellFormed(),
  getCallSites: () => [],
  getSystemErrorName: (code) => internalBinding("uv").getErrorMap().get(code)?.[0],
  getSystemErrorMessage: (code) => internalBinding("uv").getErrorMap().get(code)?.[1],
  getCallSite: () => [],
  sleep() {},
  isArrayBufferDetached: (buffer) => buffer.detached,
  parseEnv() {
    throw new Error("util.parseEnv is not here: a program has no files of settings");
  },
  arrayBufferViewHasBuffer: () => true,
  WeakReference: class WeakReference {
    #target;
    constructor(target) {
      this.#target = target;
    }
    get() {
      return this.#target;
    }
    incRef() {}
    decRef() {}
  },
};
