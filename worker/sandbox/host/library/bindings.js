// What C++ gives Node's modules, where a few lines do.
const { realm } = internalBinding;
const nothing = () => {};
const signals = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
};
const uv = {
  EOF: [-4095, "end of file"],
  ENOENT: [-2, "no such file or directory"],
  EACCES: [-13, "permission denied"],
  EBADF: [-9, "bad file descriptor"],
  EEXIST: [-17, "file already exists"],
  EINVAL: [-22, "invalid argument"],
  EPIPE: [-32, "broken pipe"],
  ENOTSUP: [-95, "operation not supported on socket"],
};

module.exports = {
  constants: () => ({
    os: { signals, errno: {}, priority: {}, dlopen: {}, UV_UDP_REUSEADDR: 4 },
    fs: {},
    crypto: {},
    zlib: {},
    trace: {
      TRACE_EVENT_PHASE_BEGIN: 66,
      TRACE_EVENT_PHASE_END: 69,
      TRACE_EVENT_PHASE_COUNTER: 67,
      TRACE_EVENT_PHASE_NESTABLE_ASYNC_BEGIN: 98,
      TRACE_EVENT_PHASE_NESTABLE_ASYNC_END: 101,
      TRACE_EVENT_PHASE_NESTABLE_ASYNC_INSTANT: 110,
    },
  }),
  uv: () => ({
    getErrorMap: () => new Map(Object.entries(uv).map(([name, [code, text]]) => [code, [name, text]])),
    errname: (code) => Object.keys(uv).find((name) => uv[name][0] === code) ?? `Unknown system error ${code}`,
    ...Object.fromEntries(Object.entries(uv).map(([name, [code]]) => [`UV_${name}`, code])),
  }),
  config: () => ({ hasIntl: false, hasInspector: false, hasOpenSSL: false, noBrowserGlobals: false, bits: 64 }),
  errors: () => ({
    exitCodes: { kNoFailure: 0, kGenericUserError: 1 },
    noSideEffectsToString: String,
    triggerUncaughtException: (error) => {
      throw error;
    },
  }),
  os: () => ({ getOSInformation: () => ["Linux", "", "", "x86_64"] }),
  async_wrap: () => ({ setupHooks: nothing, setCallbackTrampoline: nothing }),
  trace_events: () => ({
    trace: nothing,
    isTraceCategoryEnabled: () => false,
    setTraceCategoryStateUpdateHandler: nothing,
    getCategoryEnabledBuffer: () => [0],
    available: false,
  }),
  symbols: () => realm.symbols,
  messaging: () => ({
    DOMException: realm.load("internal/per_context/domexception").DOMException,
    structuredClone: (...given) => globalThis.structuredClone(...given),
  }),
  task_queue: () => ({ enqueueMicrotask: realm.queueMicrotask, tickInfo: [0], runMicrotasks: nothing }),
  timers: () => realm.timersBinding,
  encoding_binding: () => {
    const buffers = internalBinding("buffer");
    const results = [0, 0];
    return {
      encodeInto(text, target) {
        const written = buffers.utf8WriteStatic(target, text, 0, target.length);
        results[0] = buffers.utf8Text(new Uint8Array(target.buffer, target.byteOffset, written)).length;
        results[1] = written;
      },
      encodeIntoResults: results,
      decodeUTF8(input, ignoreBom, fatal) {
        const bytes = ArrayBuffer.isView(input)
          ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
          : new Uint8Array(input);
        if (fatal && !buffers.isUtf8(bytes)) {
          const { ERR_ENCODING_INVALID_ENCODED_DATA } = require("internal/errors").codes;
          throw new ERR_ENCODING_INVALID_ENCODED_DATA("utf-8", undefined);
        }
        const text = buffers.utf8Text(bytes);
        return !ignoreBom && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
      },
      encodeUtf8String: (text) => buffers.bytesIn(text, 1).slice(),
      toASCII: (text) => realm.load("punycode").toASCII(text),
      toUnicode: (text) => realm.load("punycode").toUnicode(text),
    };
  },
  diagnostics_channel: () => ({
    subscribers: new Uint32Array(64),
    notifyChannelActive: nothing,
    getOrCreateChannelIndex: () => 0,
    linkNativeChannel: nothing,
    unlinkNativeChannel: nothing,
  }),
  icu: () => {
    const { StringDecoder } = require("string_decoder");
    const FATAL = 2;
    const IGNORE_BOM = 4;
    const known = {
      "utf-8": "utf8",
      "utf-16le": "utf16le",
      "windows-1252": "latin1",
      latin1: "latin1",
      "us-ascii": "latin1",
    };
    return {
      hasConverter: (name) => known[name] !== undefined,
      icuErrName: (code) => `error ${code}`,
      getConverter: (name, flags) =>
        known[name] === undefined ? undefined : { name, flags, decoder: new StringDecoder(known[name]), begun: false },
      decode(converter, input, flush, encoding) {
        const { decoder, flags, name } = converter;
        const bytes = ArrayBuffer.isView(input)
          ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
          : new Uint8Array(input);
        let text = decoder.write(bytes) + (flush ? decoder.end() : "");
        if ((flags & FATAL) !== 0 && name === "utf-8" && flush && !internalBinding("buffer").isUtf8(bytes)) {
          const { ERR_ENCODING_INVALID_ENCODED_DATA } = require("internal/errors").codes;
          throw new ERR_ENCODING_INVALID_ENCODED_DATA(encoding, undefined);
        }
        if (!converter.begun && text.length > 0) {
          converter.begun = true;
          if ((flags & IGNORE_BOM) === 0 && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
        }
        if (flush) converter.begun = false;
        return text;
      },
      transcode: (source, from, to) =>
        require("buffer").Buffer.from(require("buffer").Buffer.from(source).toString(from), to),
    };
  },
  url_pattern: () => ({}),
  blob: () => ({}),
  fs: () => ({}),
  permission: () => ({ has: () => true }),
  inspector: () => ({}),
  realm: () => realm,
};
