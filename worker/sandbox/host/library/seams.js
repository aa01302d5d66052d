// The parts of Node that a program in a sandbox has no use for, as small as their users allow.
const nothing = () => {};
/** As UTF-8; what is listed, and what is no plain ASCII, with a percent sign. */
const percentEncode = (_encoding, text, special) => {
  let encoded = "";
  for (const byte of internalBinding("buffer").bytesIn(text.toWellFormed(), 1)) {
    const char = String.fromCharCode(byte);
    const isPlain = byte > 0x1f && byte < 0x7f && !special.includes(char);
    encoded += isPlain ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
};
const clone = Symbol("nodejs.clone");
const deserialize = Symbol("nodejs.deserialize");
const frame = { enabled: false, current: nothing, set: nothing, exchange: nothing, disable: nothing };
let asyncIds = 1;

module.exports = {
  "internal/options": () => ({
    getOptionValue: nothing,
    getEmbedderOptions: () => ({}),
    getAllowUnauthorized: () => false,
  }),
  "internal/bootstrap/realm": () => ({
    BuiltinModule: {
      exists: (id) => internalBinding("realm").moduleIds().includes(id),
      canBeRequiredByUsers: (id) => internalBinding("realm").moduleIds().includes(id),
      canBeRequiredByUsersWithoutScheme: (id) => internalBinding("realm").moduleIds().includes(id),
    },
  }),
  "internal/async_context_frame": () => frame,
  "internal/async_hooks": () => ({
    symbols: {
      async_id_symbol: internalBinding("realm").symbols.async_id_symbol,
      trigger_async_id_symbol: internalBinding("realm").symbols.trigger_async_id_symbol,
      async_context_frame: internalBinding("realm").symbols.async_context_frame,
    },
    async_local_storage_context_symbol: Symbol("kResourceStore"),
    getDefaultTriggerAsyncId: () => 1,
    getOrSetAsyncId: () => 1,
    newAsyncId: () => (asyncIds += 1),
    initHooksExist: () => false,
    enabledHooksExist: () => false,
    emitInit: nothing,
    emitInitScript: nothing,
    emitBefore: nothing,
    emitAfter: nothing,
    emitDestroy: nothing,
    defaultTriggerAsyncIdScope: (_id, block, ...values) => block(...values),
  }),
  async_hooks: () => {
    class AsyncResource {
      constructor(type) {
        this.type = type;
      }
      runInAsyncScope(call, self, ...values) {
        return Reflect.apply(call, self, values);
      }
      emitDestroy() {
        return this;
      }
      asyncId() {
        return 1;
      }
      triggerAsyncId() {
        return 0;
      }
      bind(call) {
        return call;
      }
      static bind(call) {
        return call;
      }
    }
    return { AsyncResource, executionAsyncId: () => 1, triggerAsyncId: () => 0 };
  },
  "internal/process/task_queues": () => ({
    queueMicrotask: internalBinding("realm").queueMicrotask,
    nextTick: process.nextTick,
  }),
  "internal/process/per_thread": () => ({ toggleTraceCategoryState: nothing }),
  "internal/process/warning": () => ({ emitWarningSync: (...given) => process.emitWarning(...given) }),
  "internal/process/execution": () => ({ tryGetCwd: () => process.cwd() }),
  "internal/v8/startup_snapshot": () => ({
    namespace: {
      isBuildingSnapshot: () => false,
      addDeserializeCallback: nothing,
      addSerializeCallback: nothing,
      addAfterUserSerializeCallback: nothing,
    },
    addAfterUserSerializeCallback: nothing,
    runDeserializeCallbacks: nothing,
    throwIfBuildingSnapshot: nothing,
  }),
  "internal/worker/js_transferable": () => ({
    markTransferMode: nothing,
    kClone: clone,
    kDeserialize: deserialize,
    kTransfer: Symbol("nodejs.transfer"),
    kTransferList: Symbol("nodejs.transfer_list"),
    structuredClone: (...given) => globalThis.structuredClone(...given),
  }),
  "internal/worker/io": () => ({}),
  "internal/perf/utils": () => ({
    now: internalBinding("realm").now,
    getMilestoneTimestamp: () => 0,
    getTimeOriginTimestamp: () => internalBinding("realm").timeOrigin,
  }),
  "internal/repl/history": () => ({
    ReplHistory: class ReplHistory {
      index = -1;
      isFlushing = false;
      constructor(context, options) {
        this.context = context;
        this.size = options?.size ?? 30;
        this.history = options?.history ?? [];
      }
      initialize(ready) {
        ready?.(null, this.context);
      }
      addHistory() {
        return this.context.line;
      }
      canNavigateToNext = () => false;
      canNavigateToPrevious = () => false;
    },
  }),
  "internal/tty": () => ({ getColorDepth: () => 1, hasColors: () => false }),
  "internal/errors/error_source": () => ({ getErrorSourceExpression: nothing, getErrorSourceLocation: nothing }),
  "internal/assert/calltracker": () => class CallTracker {},
  "internal/fs/glob": () => ({
    matchGlobPattern() {
      throw new Error("path.matchesGlob is not here: there are no files to match");
    },
  }),
  "internal/source_map/source_map_cache": () => ({}),
  "internal/modules/helpers": () => ({ getRequireStack: () => [], urlToFilename: String }),
  "internal/crypto/keys": () => ({ isKeyObject: () => false, isCryptoKey: () => false }),
  "internal/blob": () => ({ isBlob: () => false, Blob: class Blob {}, bindingBlob: {} }),
  "internal/file": () => ({ File: class File {} }),
  "internal/data_url": () => ({ percentDecode: nothing }),
  "internal/util/trace_sigint": () => ({ setTraceSigInt: nothing }),
  vm: () => ({}),
  // What `whatwg-url` has for encodings and alphabets that addresses in programs don't have.
  "@exodus/bytes/encoding.js": () => ({}),
  "@exodus/bytes/whatwg.js": () => ({ percentEncodeAfterEncoding: percentEncode }),
  tr46: () => ({
    toASCII(domain) {
      const name = domain.normalize("NFKC").toLowerCase().normalize("NFC");
      return require("punycode").toASCII(name);
    },
  }),
};
