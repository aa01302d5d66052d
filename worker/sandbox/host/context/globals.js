// Globals of Node. Each is made when the program first touches it.
const queueMicrotask = function queueMicrotask(callback) {
  needFunction(callback);
  promiseThen(resolved, () => {
    callback();
  });
};
realm.queueMicrotask = queueMicrotask;
realm.now = now;
realm.timeOrigin = startedAt;
expose(globalThis, "global", globalThis);
const globally = (names, isEnumerable, make) => {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    lazily(globalThis, name, () => make()[name], isEnumerable);
  }
};
/** What a bare function finds, too. */
const exposeLanguage = () => {
  expose(globalThis, "queueMicrotask", queueMicrotask);
  lazily(globalThis, "structuredClone", () => nodeModule("structured_clone"), true);
  globally(["performance"], true, () => nodeModule("perf_hooks"));
};
const exposeNode = () => {
  // In the order in which `for (const name in globalThis)` gives them in Node.
  globally(["clearImmediate", "setImmediate", "clearInterval", "clearTimeout", "setInterval", "setTimeout"], true, () =>
    loadTimers(),
  );
  expose(globalThis, "queueMicrotask", queueMicrotask);
  lazily(globalThis, "structuredClone", () => nodeModule("structured_clone"), true);
  globally(["atob", "btoa"], true, () => nodeModule("buffer"));
  globally(["performance"], true, () => nodeModule("perf_hooks"));
  globally(["fetch"], true, () => nodeModule("absent"));
  lazily(globalThis, "crypto", () => nodeModule("crypto").webcrypto, true);
  globally(["navigator"], true, () => nodeModule("absent"));

  globally(["Buffer"], false, () => nodeModule("buffer"));
  globally(["TextEncoder", "TextDecoder"], false, () => nodeModule("internal/encoding"));
  globally(["URL", "URLSearchParams"], false, () => nodeModule("internal/url"));
  globally(["AbortController", "AbortSignal"], false, () => (loadTimers(), nodeModule("internal/abort_controller")));
  globally(["Event", "EventTarget", "CustomEvent"], false, () => nodeModule("internal/event_target"));
  globally(["DOMException"], false, () => nodeModule("internal/per_context/domexception"));
  globally(["WebSocket", "MessageChannel", "BroadcastChannel"], false, () => nodeModule("absent"));
};
if (WITH_NODE) exposeNode();
else exposeLanguage();
