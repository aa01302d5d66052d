// Values as text, the way Node's console shows them. Used for what the solver prints, so it need not survive a
// program that breaks its own prototypes; it only must not cost more than the program could spend itself.
const INSPECT_DEPTH = 2;
const INSPECT_ITEMS = 100;
const INSPECT_WIDTH = 80;
const INSPECT_COMPACT = 3;

const isIdentifier = (key) => /^[A-Za-z_$][\w$]*$/.test(key);

const quoteText = (text) => {
  const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes("`") ? "`" : "'";
  let escaped = "";
  for (const char of text) {
    if (char === "\n") escaped += "\\n";
    else if (char === "\t") escaped += "\\t";
    else if (char === "\r") escaped += "\\r";
    else if (char === "\b") escaped += "\\b";
    else if (char === "\f") escaped += "\\f";
    else if (char === "\v") escaped += "\\v";
    else if (char === "\\" || char === mark) escaped += `\\${char}`;
    else if (char < " " || char === "\x7f")
      escaped += `\\x${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    else escaped += char;
  }
  return mark + escaped + mark;
};

const inspectPrimitive = (value) => {
  if (typeof value === "string") return quoteText(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  return stringOf(value);
};

const constructorName = (value) => {
  for (let object = value; object !== null; object = getPrototypeOf(object)) {
    const descriptor = getOwnPropertyDescriptor(object, "constructor");
    if (descriptor !== undefined && typeof descriptor.value === "function" && descriptor.value.name !== "") {
      return descriptor.value.name;
    }
  }
  return null;
};

const inspectKey = (key) => (typeof key === "symbol" ? `[${stringOf(key)}]` : isIdentifier(key) ? key : quoteText(key));

const inspectProperty = (value, key, state, depth) => {
  const descriptor = getOwnPropertyDescriptor(value, key);
  if (descriptor === undefined) return "undefined";
  if (descriptor.get !== undefined) return descriptor.set === undefined ? "[Getter]" : "[Getter/Setter]";
  if (descriptor.set !== undefined) return "[Setter]";
  return inspectValue(descriptor.value, state, depth + 1);
};

/** Node's reduceToSingleString: one line where it fits, short items of long arrays in columns, else one part a line. */
const layOut = (open, parts, close, state, depth, items) => {
  if (parts.length === 0) return `${open}${close}`;
  const lines = items !== null && parts.length > 6 ? groupColumns(parts, items, state.indent) : parts;
  if (state.deepest - depth < INSPECT_COMPACT && lines === parts) {
    const start = parts.length + state.indent + open.length + 10;
    const length = parts.reduce((sum, part) => sum + part.length, parts.length + start);
    if (length <= INSPECT_WIDTH && !parts.some((part) => part.includes("\n"))) {
      return `${open} ${parts.join(", ")} ${close}`;
    }
  }
  const gap = `\n${" ".repeat(state.indent)}`;
  return `${open}${gap}  ${lines.join(`,${gap}  `)}${gap}${close}`;
};

/** Node's groupArrayElements. */
const groupColumns = (parts, items, indent) => {
  const shown = items.more ? parts.length - 1 : parts.length;
  const lengths = parts.slice(0, shown).map((part) => part.length);
  const total = lengths.reduce((sum, length) => sum + length + 2, 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const width = longest + 2;
  if (width * 3 + indent >= INSPECT_WIDTH || (total / width <= 5 && longest > 6)) return parts;
  const biased = Math.max(width - 3 - Math.sqrt(width - total / parts.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * shown) / biased),
    Math.floor((INSPECT_WIDTH - indent) / width),
    INSPECT_COMPACT * 4,
    15,
  );
  if (columns <= 1) return parts;
  const widths = [];
  for (let column = 0; column < columns; column += 1) {
    let widest = 0;
    for (let index = column; index < shown; index += columns) widest = Math.max(widest, lengths[index]);
    widths.push(widest + 2);
  }
  const lines = [];
  for (let index = 0; index < shown; index += columns) {
    const last = Math.min(index + columns, shown) - 1;
    let line = "";
    for (let at = index; at < last; at += 1) {
      const cell = `${parts[at]}, `;
      line += items.numeric ? cell.padStart(widths[at - index]) : cell.padEnd(widths[at - index]);
    }
    lines.push(line + (items.numeric ? parts[last].padStart(widths[last - index] - 2) : parts[last]));
  }
  if (items.more) lines.push(parts[shown]);
  return lines;
};

const inspectItems = (array, length, state, depth) => {
  const parts = [];
  let holes = 0;
  const flush = () => {
    if (holes > 0) parts.push(`<${holes} empty item${holes === 1 ? "" : "s"}>`);
    holes = 0;
  };
  let index = 0;
  for (; index < length && parts.length < INSPECT_ITEMS; index += 1) {
    if (getOwnPropertyDescriptor(array, index) === undefined) {
      // A sparse array is not walked hole by hole.
      const next = objectKeys(array).find((key) => Number(key) > index);
      const end = next === undefined ? length : Number(next);
      holes = end - index;
      index = end - 1;
      flush();
      continue;
    }
    parts.push(inspectProperty(array, stringOf(index), state, depth));
  }
  const rest = length - index;
  if (rest > 0) parts.push(`... ${rest} more item${rest === 1 ? "" : "s"}`);
  return parts;
};

const inspectEntries = (value, state, depth) => {
  const parts = [];
  const isMap = value instanceof Map;
  for (const item of value) {
    if (parts.length >= INSPECT_ITEMS) break;
    parts.push(
      isMap
        ? `${inspectValue(item[0], state, depth + 1)} => ${inspectValue(item[1], state, depth + 1)}`
        : inspectValue(item, state, depth + 1),
    );
  }
  const rest = value.size - parts.length;
  if (rest > 0) parts.push(`... ${rest} more item${rest === 1 ? "" : "s"}`);
  return parts;
};

const inspectValue = (value, state, depth) => {
  if ((typeof value !== "object" || value === null) && typeof value !== "function") return inspectPrimitive(value);
  if (state.seen.includes(value)) return "[Circular *1]";
  const name = constructorName(value);
  const listed = isArray(value);
  const typed = typedArrayTag(value) !== undefined;
  let keys = ownKeys(value).filter((key) => getOwnPropertyDescriptor(value, key)?.enumerable === true);
  if (listed || typed) keys = keys.filter((key) => typeof key === "symbol" || !/^\d+$/.test(key));
  let open = "{";
  let close = "}";
  let head = name === null ? "[Object: null prototype] " : name === "Object" ? "" : `${name} `;
  if (typeof value === "function") {
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    const base = isClass
      ? `[class ${value.name || "(anonymous)"}]`
      : `[${name ?? "Function"}${value.name ? `: ${value.name}` : " (anonymous)"}]`;
    if (keys.length === 0) return base;
    head = `${base} `;
  } else if (value instanceof Error) {
    const text = typeof value.stack === "string" ? cutHarnessFrames(value.stack) : stringOf(value);
    keys = keys.filter((key) => key !== "stack" && key !== "message");
    if (keys.length === 0) return depth > 0 && !text.includes("\n") ? `[${text}]` : text;
    head = `${text} `;
  } else if (value instanceof RegExp || value instanceof Date) {
    const text =
      value instanceof RegExp ? stringOf(value) : Number.isNaN(+value) ? "Invalid Date" : value.toISOString();
    if (keys.length === 0) return text;
    head = `${text} `;
  } else if (value instanceof Number || value instanceof Boolean || value instanceof String) {
    keys = keys.filter((key) => typeof key === "symbol" || !/^\d+$/.test(key));
    const text = `[${name}: ${inspectPrimitive(value.valueOf())}]`;
    if (keys.length === 0) return text;
    head = `${text} `;
  } else if (listed || typed) {
    const length = listed ? value.length : typedArrayLength(value);
    head = listed && name === "Array" ? "" : `${name}(${length}) `;
    open = "[";
    close = "]";
  } else if (value instanceof Map || value instanceof Set) {
    head = `${name}(${value.size}) `;
  } else if (value instanceof Promise) {
    head = "Promise ";
  }
  if (depth > state.depth) return listed || typed ? "[Array]" : `[${name ?? "Object: null prototype"}]`;

  state.seen.push(value);
  state.deepest = depth;
  state.indent += 2;
  let parts = [];
  if (listed || typed) parts = inspectItems(value, listed ? value.length : typedArrayLength(value), state, depth);
  else if (value instanceof Map || value instanceof Set) parts = inspectEntries(value, state, depth);
  const items =
    listed || typed
      ? {
          more: parts.length > INSPECT_ITEMS,
          numeric: parts.every((_, index) => typeof value[index] === "number" || typeof value[index] === "bigint"),
        }
      : null;
  for (const key of keys) parts.push(`${inspectKey(key)}: ${inspectProperty(value, key, state, depth)}`);
  state.indent -= 2;
  state.seen.pop();
  return layOut(head + open, parts, close, state, depth, items);
};

const inspect = (value, options) => {
  const depth = options?.depth === null ? Infinity : (options?.depth ?? INSPECT_DEPTH);
  return inspectValue(value, { seen: [], indent: 0, deepest: 0, depth }, 0);
};

/** Node's util.format. */
const format = (values) => {
  let text = "";
  let at = 0;
  if (typeof values[0] === "string") {
    at = 1;
    text = values[0].replace(/%[sdifjoOc%]/g, (mark) => {
      if (mark === "%%") return values.length > 1 ? "%" : mark;
      if (at >= values.length) return mark;
      const value = values[at];
      at += 1;
      switch (mark) {
        case "%s":
          return typeof value === "object" && value !== null ? inspect(value, { depth: 0 }) : formatPlain(value);
        case "%d":
          return typeof value === "bigint"
            ? `${value}n`
            : typeof value === "symbol"
              ? "NaN"
              : inspectPrimitive(Number(value));
        case "%i":
          return typeof value === "bigint" ? `${value}n` : inspectPrimitive(Number.parseInt(value, 10));
        case "%f":
          return inspectPrimitive(Number.parseFloat(value));
        case "%j":
          return stringOf(quote(value));
        case "%c":
          return "";
        default:
          return inspect(value, { depth: 4 });
      }
    });
  }
  for (; at < values.length; at += 1) {
    text += (at > 0 ? " " : "") + (typeof values[at] === "string" ? values[at] : inspect(values[at]));
  }
  return text;
};

const formatPlain = (value) =>
  typeof value === "string" ? value : inspectPrimitive(typeof value === "function" ? stringOf(value) : value);
