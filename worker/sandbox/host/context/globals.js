// Globals of Node that plain solutions use.
const queueTask = (task) => {
  promiseThen(resolved, task);
};
const resolved = Promise.resolve();
hide(globalThis, "queueMicrotask", (task) => {
  if (typeof task !== "function") throw new TypeError('The "callback" argument must be of type function.');
  queueTask(() => task());
});

const cloneInto = (value, seen) => {
  if (typeof value === "function" || typeof value === "symbol") {
    throw new Error(`${stringOf(value)} could not be cloned.`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  let copy;
  if (isArray(value)) copy = new Array(value.length);
  else if (value instanceof Map) copy = new Map();
  else if (value instanceof Set) copy = new Set();
  else if (value instanceof Date) return new Date(value);
  else if (value instanceof RegExp) return new RegExp(value);
  else if (value instanceof ArrayBuffer) return value.slice(0);
  else if (typedArrayTag(value) !== undefined) return globalThis[typedArrayTag(value)].from(value);
  else copy = {};
  seen.set(value, copy);
  if (value instanceof Map) for (const [key, item] of value) copy.set(cloneInto(key, seen), cloneInto(item, seen));
  else if (value instanceof Set) for (const item of value) copy.add(cloneInto(item, seen));
  else for (const key of objectKeys(value)) copy[key] = cloneInto(value[key], seen);
  return copy;
};
hide(globalThis, "structuredClone", (value) => cloneInto(value, new Map()));
hide(globalThis, "global", globalThis);
