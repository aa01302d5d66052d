// The head of the closure that runs first in every fresh context, before any of the solver's code. What the closure
// needs later is kept here, so that no later change of a global or a prototype reaches it. After this file the
// closure uses no method of a value it was given, no iteration, no spread, and no assignment to an object that has a
// prototype.
"use strict";
const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect;
const uncurry =
  (method) =>
  (self, ...rest) =>
    apply(method, self, rest);
const { setPrototypeOf } = Object;
const isArray = Array.isArray;
const objectKeys = Object.keys;
const hasOwn = Object.hasOwn;
const parseJson = JSON.parse;
const quote = JSON.stringify;
const indirectEval = eval;
const stringOf = String;
const slice = uncurry(String.prototype.slice);
const indexOf = uncurry(String.prototype.indexOf);
const join = uncurry(Array.prototype.join);
const bigintText = uncurry(BigInt.prototype.toString);
const objectPrototype = Object.prototype;
const typedArrayLength = uncurry(getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), "length").get);
const typedArrayTag = uncurry(getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get);
const promiseThen = uncurry(Promise.prototype.then);
const resolved = Promise.resolve();
const SavedProxy = Proxy;

/** A list that no change of Array.prototype or Object.prototype can reach. */
const newList = () => {
  const list = [];
  setPrototypeOf(list, null);
  return list;
};
const newRecord = () => ({ __proto__: null });
const hide = (object, name, value) =>
  defineProperty(object, name, { __proto__: null, value, writable: true, configurable: true, enumerable: false });
const expose = (object, name, value) =>
  defineProperty(object, name, { __proto__: null, value, writable: true, configurable: true, enumerable: true });
/** A property that is made when it is first touched, and then is as plain as any other. */
const lazily = (object, name, make, isEnumerable = false) => {
  const settle = isEnumerable ? (value) => expose(object, name, value) : (value) => hide(object, name, value);
  defineProperty(object, name, {
    __proto__: null,
    get() {
      const value = make();
      settle(value);
      return value;
    },
    set: settle,
    configurable: true,
    enumerable: isEnumerable,
  });
};
const cut = (text, length) => (text.length > length ? slice(text, 0, length) + "…" : text);

// Memory outside the limits, shared memory and blocking waits: no solution needs them.
delete globalThis.WebAssembly;
delete globalThis.SharedArrayBuffer;
delete globalThis.Atomics;
{
  const FixedOrResizable = ArrayBuffer;
  const FixedArrayBuffer = function ArrayBuffer(length) {
    if (new.target === undefined) throw new TypeError("Constructor ArrayBuffer requires 'new'");
    return construct(FixedOrResizable, [length], new.target);
  };
  for (const key of ownKeys(FixedOrResizable)) {
    defineProperty(FixedArrayBuffer, key, getOwnPropertyDescriptor(FixedOrResizable, key));
  }
  hide(FixedOrResizable.prototype, "constructor", FixedArrayBuffer);
  hide(globalThis, "ArrayBuffer", FixedArrayBuffer);
}
