// What V8 tells Node's inspector of a value and no script can see: found out another way.
const { isError } = Error;
const { bind } = Function.prototype;
const WeakTable = WeakMap;
const weakGet = uncurry(WeakMap.prototype.get);
const weakSet = uncurry(WeakMap.prototype.set);
let proxies = null;
let promises = null;
let previews = null;
/** Promises of unknown state that were shown since this was last emptied. */
let shownPromises = [];

// Every proxy is made here, so that the inspector looks past its traps as Node's does.
lazily(globalThis, "Proxy", () => {
  const known = (proxy, target, handler) => {
    proxies ??= new WeakTable();
    weakSet(proxies, proxy, [target, handler]);
    return proxy;
  };
  const make = function (target, handler) {
    if (new.target === undefined) throw new TypeError("Constructor Proxy requires 'new'");
    return known(new SavedProxy(target, handler), target, handler);
  };
  // A bound function has no `prototype`, as Proxy has none.
  const TrackedProxy = apply(bind, make, []);
  const methods = {
    revocable(target, handler) {
      const made = SavedProxy.revocable(target, handler);
      known(made.proxy, target, handler);
      return made;
    },
  };
  hide(TrackedProxy, "revocable", methods.revocable);
  defineProperty(TrackedProxy, "name", { __proto__: null, value: "Proxy", configurable: true });
  defineProperty(TrackedProxy, "length", { __proto__: null, value: 2, configurable: true });
  return TrackedProxy;
});

const PENDING = [0, undefined];

realm.inspected = {
  isError,
  proxyDetails: (value) =>
    proxies === null || (typeof value !== "object" && typeof value !== "function") || value === null
      ? undefined
      : weakGet(proxies, value),
  promiseDetails(promise) {
    const known = promises === null ? undefined : weakGet(promises, promise);
    if (known === undefined) shownPromises.push(promise);
    return known ?? PENDING;
  },
  isIterator(value, next, tag) {
    if (typeof value !== "object" || value === null) return false;
    const entries = tag === "Map Iterator" ? new Map() : new Set();
    return getPrototypeOf(value) === getPrototypeOf(entries.keys()) && previewOf(value, next) !== null;
  },
  previewEntries(value, isIterator) {
    if (!isIterator) return [];
    const preview = previewOf(value);
    if (preview === null) return undefined;
    const left = preview.items.slice(preview.at);
    return [preview.keyed ? left.flat() : left, preview.keyed];
  },
};

/** An iterator can only be looked into by emptying it; what was in it is then given out again by a `next` of its own. */
const previewOf = (iterator, next) => {
  const known = previews === null ? undefined : weakGet(previews, iterator);
  if (known !== undefined) return known;
  if (next === undefined) return null;
  const ofMap = getPrototypeOf(iterator) === getPrototypeOf(new Map().keys());
  const items = [];
  try {
    for (let step = apply(next, iterator, []); !step.done; step = apply(next, iterator, [])) items.push(step.value);
  } catch {
    return null;
  }
  const isEntry = (item) => isArray(item) && item.length === 2 && (ofMap || Object.is(item[0], item[1]));
  const preview = { items, at: 0, keyed: items.length > 0 && items.every(isEntry) };
  previews ??= new WeakTable();
  weakSet(previews, iterator, preview);
  hide(
    iterator,
    "next",
    {
      next() {
        if (preview.at >= preview.items.length) return { value: undefined, done: true };
        preview.at += 1;
        return { value: preview.items[preview.at - 1], done: false };
      },
    }.next,
  );
  return preview;
};

/** Calls `done` when it is known which of these promises were settled by now; that is so in the next microtasks. */
const observePromises = (shown, done) => {
  let isOver = false;
  let found = false;
  const settle = (promise, state, value) => {
    promises ??= new WeakTable();
    weakSet(promises, promise, [state, value]);
    found ||= !isOver;
  };
  for (const promise of shown) {
    // A promise of a class of its own would run the program's constructor.
    if (promise.constructor !== Promise) continue;
    let wanted = false;
    const follow = promiseThen(
      promise,
      (value) => settle(promise, 1, value),
      (error) => {
        settle(promise, 2, error);
        // Shown while it was pending, and nobody else looked at it since: Node would end the program.
        if (isOver && !wanted) throw error;
      },
    );
    if (follow !== undefined && getOwnPropertyDescriptor(promise, "constructor") === undefined) {
      defineProperty(promise, "constructor", {
        __proto__: null,
        configurable: true,
        enumerable: false,
        get() {
          wanted = true;
          return Promise;
        },
        set(value) {
          hide(promise, "constructor", value);
        },
      });
    }
  }
  promiseThen(resolved, () => {
    isOver = true;
    done(found);
  });
};
