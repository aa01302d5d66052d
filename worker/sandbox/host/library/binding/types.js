// What a value is by its inner slots, asked by methods that only such values bear.
const brand = (check) => (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try {
    return check(value) !== false;
  } catch {
    return false;
  }
};
const getter = (prototype, name) => {
  const { get } = Reflect.getOwnPropertyDescriptor(prototype, name);
  return (value) => (Reflect.apply(get, value, []), true);
};
const method =
  (call, ...given) =>
  (value) => (Reflect.apply(call, value, given), true);
const { inspected } = internalBinding("realm");

const prototypeOf = Object.getPrototypeOf;
const asyncFunction = prototypeOf(async () => {});
const generatorFunction = prototypeOf(function* () {});
const asyncGeneratorFunction = prototypeOf(async function* () {});
const generator =
  prototypeOf(generatorFunction.prototype === undefined ? {} : generatorFunction.prototype) &&
  generatorFunction.prototype;
const asyncGenerator = asyncGeneratorFunction.prototype;
const functionText = Function.prototype.toString;
const tagOf = Object.prototype.toString;
const inherits = (value, prototype) => {
  for (let object = prototypeOf(value); object !== null; object = prototypeOf(object)) {
    if (object === prototype) return true;
  }
  return false;
};
const mapIteratorNext = prototypeOf(new Map().keys()).next;
const setIteratorNext = prototypeOf(new Set().keys()).next;
const kindOf = (value) => (typeof value === "function" ? functionText.call(value) : "");

const types = {
  isExternal: () => false,
  isDate: brand(method(Date.prototype.getTime)),
  isArgumentsObject: brand(
    (value) => !(Symbol.toStringTag in value) && Reflect.apply(tagOf, value, []) === "[object Arguments]",
  ),
  isBigIntObject: brand((value) => typeof value === "object" && method(BigInt.prototype.valueOf)(value)),
  isBooleanObject: brand(method(Boolean.prototype.valueOf)),
  isNumberObject: brand(method(Number.prototype.valueOf)),
  isStringObject: brand(method(String.prototype.valueOf)),
  isSymbolObject: brand((value) => typeof value === "object" && method(Symbol.prototype.valueOf)(value)),
  isNativeError: (value) => inspected.isError(value),
  isRegExp: brand((value) => value !== RegExp.prototype && getter(RegExp.prototype, "source")(value)),
  isAsyncFunction: (value) =>
    typeof value === "function" &&
    (inherits(value, asyncFunction) || inherits(value, asyncGeneratorFunction) || /^async\b/.test(kindOf(value))),
  isGeneratorFunction: (value) =>
    typeof value === "function" && (inherits(value, generatorFunction) || inherits(value, asyncGeneratorFunction)),
  isGeneratorObject: brand((value) => inherits(value, generator) || inherits(value, asyncGenerator)),
  isPromise: brand((value) => value !== Promise.prototype && inherits(value, Promise.prototype)),
  isMap: brand(getter(Map.prototype, "size")),
  isSet: brand(getter(Set.prototype, "size")),
  isMapIterator: (value) => inspected.isIterator(value, mapIteratorNext, "Map Iterator"),
  isSetIterator: (value) => inspected.isIterator(value, setIteratorNext, "Set Iterator"),
  isWeakMap: brand(method(WeakMap.prototype.has, {})),
  isWeakSet: brand(method(WeakSet.prototype.has, {})),
  isArrayBuffer: brand(getter(ArrayBuffer.prototype, "byteLength")),
  isDataView: brand(getter(DataView.prototype, "byteLength")),
  isSharedArrayBuffer: () => false,
  isProxy: (value) => inspected.proxyDetails(value) !== undefined,
  isModuleNamespaceObject: brand(
    (value) =>
      prototypeOf(value) === null && Reflect.getOwnPropertyDescriptor(value, Symbol.toStringTag)?.value === "Module",
  ),
  isCryptoKey: () => false,
  isKeyObject: () => false,
  isEventTarget: () => false,
};
types.isAnyArrayBuffer = types.isArrayBuffer;
types.isBoxedPrimitive = (value) =>
  types.isNumberObject(value) ||
  types.isStringObject(value) ||
  types.isBooleanObject(value) ||
  types.isBigIntObject(value) ||
  types.isSymbolObject(value);
module.exports = types;
