// HTML's structured clone of what programs have.
const types = internalBinding("types");
const fail = (what) => {
  const DOMException = require("internal/util").lazyDOMExceptionClass();
  throw new DOMException(`${what} could not be cloned.`, "DataCloneError");
};
const ERRORS = ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];

function copy(value, seen) {
  if (typeof value === "symbol") fail(String(value));
  if (typeof value === "function") fail(Function.prototype.toString.call(value));
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const keep = (made) => {
    seen.set(value, made);
    return made;
  };
  if (types.isDate(value)) return keep(new Date(Date.prototype.getTime.call(value)));
  if (types.isRegExp(value)) return keep(new RegExp(value.source, value.flags));
  if (types.isBoxedPrimitive(value)) {
    if (types.isSymbolObject(value)) fail("Object");
    return keep(Object(value.valueOf()));
  }
  if (types.isArrayBuffer(value)) return keep(value.slice(0));
  if (ArrayBuffer.isView(value)) {
    const buffer = copy(value.buffer, seen);
    const tag = types.isDataView(value)
      ? "DataView"
      : Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get.call(
          value,
        );
    return keep(new globalThis[tag](buffer, value.byteOffset, tag === "DataView" ? value.byteLength : value.length));
  }
  if (types.isMap(value)) {
    const made = keep(new Map());
    for (const [key, item] of [...value]) made.set(copy(key, seen), copy(item, seen));
    return made;
  }
  if (types.isSet(value)) {
    const made = keep(new Set());
    for (const item of [...value]) made.add(copy(item, seen));
    return made;
  }
  if (types.isNativeError(value)) return copyError(value, seen, keep);
  if (
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isPromise(value) ||
    value instanceof WeakRef ||
    types.isGeneratorObject(value)
  ) {
    fail(types.isPromise(value) ? "#<Promise>" : `#<${value.constructor?.name ?? "Object"}>`);
  }
  if (types.isProxy(value)) fail("#<Object>");
  const made = keep(Array.isArray(value) ? new Array(value.length) : {});
  for (const key of Object.keys(value)) {
    Object.defineProperty(made, key, {
      __proto__: null,
      value: copy(value[key], seen),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return made;
}

function copyError(error, seen, keep) {
  const name = ERRORS.includes(error.name) ? error.name : "Error";
  const made = keep(Object.create(globalThis[name].prototype));
  const real = new globalThis[name]();
  seen.set(error, real);
  for (const key of ["stack", "message", "cause"]) {
    const found = Object.getOwnPropertyDescriptor(error, key);
    if (key === "stack" || (found !== undefined && "value" in found)) {
      const value = key === "stack" ? error.stack : copy(found.value, seen);
      Object.defineProperty(real, key, {
        __proto__: null,
        value: key === "message" ? String(value) : value,
        writable: true,
        configurable: true,
        enumerable: false,
      });
    }
  }
  void made;
  return real;
}

module.exports = function structuredClone(value, options) {
  if (arguments.length === 0) {
    const { ERR_MISSING_ARGS } = require("internal/errors").codes;
    throw new ERR_MISSING_ARGS("The value argument must be specified");
  }
  const transfer = options?.transfer ?? [];
  const seen = new Map();
  for (const item of transfer) if (!types.isArrayBuffer(item)) fail(Object.prototype.toString.call(item));
  const made = copy(value, seen);
  for (const item of transfer) if (typeof item.transfer === "function") item.transfer();
  return made;
};
