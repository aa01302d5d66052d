// Value to one text; `decode-value.ts` reads it. Getters and proxy traps of the solver's may run in here: they can
// lie about a value or loop, and gain nothing by it.
const NODE_LIMIT = 1_000_000;
const DEPTH_LIMIT = 1_000;
const TEXT_LIMIT = 16_000_000;
const BIGINT_LIMIT = 10_000;

/** Thrown by the encoder only; recognised by identity, so no program can make one. */
const unusable = newRecord();
let unusableReason = "";
const refuse = (reason) => {
  unusableReason = reason;
  throw unusable;
};

let tokens = newList();
let nodeCount = 0;
let textLength = 0;
const emit = (token) => {
  tokens[tokens.length] = token;
};
const emitText = (text) => {
  textLength += text.length;
  if (textLength > TEXT_LIMIT) refuse("it is too large");
  emit(text);
};
const countNode = () => {
  nodeCount += 1;
  if (nodeCount > NODE_LIMIT) refuse(`it has more than ${NODE_LIMIT} parts, or contains itself`);
};

/** The text of a result; throws `unusable`. `type` is null where the value is plain. */
const encodeResult = (value, type) => {
  tokens = newList();
  nodeCount = 0;
  textLength = 0;
  encode(value, type !== null && holdsNodes(type) ? type : null, 0);
  const text = join(tokens, "");
  tokens = newList();
  if (text.length > 2 * TEXT_LIMIT) refuse("it is too large");
  return text;
};

const encode = (value, type, depth) => {
  countNode();
  if (type !== null) {
    switch (type.kind) {
      case "list":
        return encodeList(value, type.of, depth);
      case "tree":
        return encodeTree(value, type.of, depth);
      case "optional":
        return value === null || value === undefined ? encodePlain(value, null, depth) : encode(value, type.of, depth);
    }
  }
  return encodePlain(value, type, depth);
};

const encodePlain = (value, type, depth) => {
  switch (typeof value) {
    case "number":
      if (value - value !== 0)
        emit(value !== value ? '{"$":"NaN"}' : value > 0 ? '{"$":"Infinity"}' : '{"$":"-Infinity"}');
      else emit(value === 0 && 1 / value < 0 ? '{"$":"-0"}' : value);
      return;
    case "string":
      return emitText(quote(value));
    case "boolean":
      return emit(value ? "true" : "false");
    case "undefined":
      return emit('{"$":"undefined"}');
    case "bigint": {
      const text = bigintText(value);
      if (text.length > BIGINT_LIMIT) refuse(`it holds a BigInt of more than ${BIGINT_LIMIT} digits`);
      return emitText(`{"n":"${text}"}`);
    }
    case "function":
      return refuse(depth === 0 ? "it is a function" : "it holds a function");
    case "symbol":
      return refuse(depth === 0 ? "it is a symbol" : "it holds a symbol");
    case "object":
      if (value === null) return emit("null");
      if (depth >= DEPTH_LIMIT) refuse(`it is nested more than ${DEPTH_LIMIT} deep, or contains itself`);
      if (isArray(value)) return encodeArray(value, value.length, type, depth);
      if (typedArrayTag(value) !== undefined) return encodeArray(value, typedArrayLength(value), null, depth);
      return encodeRecord(value, type, depth);
  }
};

const encodeArray = (array, length, type, depth) => {
  if (typeof length !== "number" || !(length <= NODE_LIMIT)) refuse("it holds an array that is too long");
  emit("[");
  for (let index = 0; index < length; index += 1) {
    if (index > 0) emit(",");
    encode(
      array[index],
      type === null ? null : type.kind === "tuple" ? (type.of[index] ?? null) : (type.of ?? null),
      depth + 1,
    );
  }
  emit("]");
};

const specialKinds = newList();
for (const name of [
  "Promise",
  "Map",
  "Set",
  "WeakMap",
  "WeakSet",
  "Date",
  "RegExp",
  "Number",
  "String",
  "Boolean",
  "Error",
]) {
  const prototype = globalThis[name].prototype;
  specialKinds[specialKinds.length] = { __proto__: null, name, prototype };
}

const encodeRecord = (record, type, depth) => {
  const prototype = getPrototypeOf(record);
  if (prototype !== objectPrototype && prototype !== null) {
    for (let index = 0; index < specialKinds.length; index += 1) {
      if (specialKinds[index].prototype === prototype) {
        const { name } = specialKinds[index];
        refuse(
          name === "Promise" ? "it is a Promise; the function must return the value itself" : `it holds a ${name}`,
        );
      }
    }
  }
  const keys = objectKeys(record);
  emit('{"o":{');
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    if (index > 0) emit(",");
    emitText(quote(key));
    emit(":");
    encode(record[key], type === null ? null : fieldType(type, key), depth + 1);
  }
  emit("}}");
};

const fieldType = (type, name) => {
  if (type.kind !== "record") return null;
  for (let index = 0; index < type.fields.length; index += 1) {
    if (type.fields[index].name === name) return type.fields[index].type;
  }
  return null;
};

const isNode = (value) => typeof value === "object" && value !== null && !isArray(value);

const encodeList = (head, type, depth) => {
  if (head === undefined) return encodePlain(head, null, depth);
  if (head !== null && !isNode(head)) return encodePlain(head, null, depth);
  emit("[");
  let first = true;
  for (let node = head; node !== null && node !== undefined; node = node.next) {
    if (!isNode(node)) refuse("it is a list in which a `next` is neither a ListNode nor null");
    if (!first) emit(",");
    first = false;
    encode(node.val, type, depth + 1);
  }
  emit("]");
};

const encodeTree = (root, type, depth) => {
  if (root === undefined) return encodePlain(root, null, depth);
  if (root !== null && !isNode(root)) return encodePlain(root, null, depth);
  const level = newList();
  level[0] = root;
  emit("[");
  let missing = 0;
  let first = true;
  for (let index = 0; index < level.length; index += 1) {
    const node = level[index];
    level[index] = null;
    if (node === null || node === undefined) {
      missing += 1;
      continue;
    }
    if (!isNode(node)) refuse("it is a tree in which a child is neither a TreeNode nor null");
    // Nulls are written when a node follows them: trailing ones are left out.
    for (; missing > 0; missing -= 1) {
      emit(first ? "null" : ",null");
      first = false;
    }
    if (!first) emit(",");
    first = false;
    encode(node.val, type, depth + 1);
    level[level.length] = node.left;
    level[level.length] = node.right;
  }
  emit("]");
};
