import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";

/** Node's own modules that programs get, by their ids; `library/` holds what stands in for the rest of Node. */
const FROM_NODE = `
assert buffer diagnostics_channel events path punycode querystring readline readline/promises stream stream/consumers
stream/promises string_decoder timers timers/promises url util util/types
internal/abort_controller internal/assert internal/assert/assertion_error internal/assert/myers_diff
internal/assert/utils internal/buffer internal/cli_table internal/console/constructor internal/constants
internal/encoding internal/encoding/single-byte internal/encoding/util internal/errors internal/event_target
internal/events/abort_listener internal/events/symbols internal/fixed_queue internal/linkedlist internal/mime
internal/per_context/domexception internal/per_context/primordials internal/priority_queue internal/querystring
internal/readline/callbacks internal/readline/emitKeypressEvents internal/readline/interface
internal/readline/promises internal/readline/utils internal/streams/add-abort-signal internal/streams/compose
internal/streams/destroy internal/streams/duplex internal/streams/duplexify internal/streams/duplexpair
internal/streams/end-of-stream internal/streams/from internal/streams/legacy internal/streams/operators
internal/streams/passthrough internal/streams/pipeline internal/streams/readable internal/streams/state
internal/streams/transform internal/streams/utils internal/streams/writable internal/timers internal/url internal/util
internal/util/colors internal/util/comparisons internal/util/debuglog internal/util/diff internal/util/inspect
internal/util/parse_args/parse_args internal/util/parse_args/utils internal/util/types internal/validators
internal/webidl
`;
const PRIMORDIALS = "internal/per_context/primordials";
const OWN = new URL("library/", import.meta.url);
const PARAMETERS = "exports, require, module, process, internalBinding, primordials";
const PARAMETERS_OF: Record<string, string> = {
  "internal/per_context/primordials": "exports, primordials, privateSymbols, perIsolateSymbols, globalThis",
  "internal/per_context/domexception": "exports, primordials, privateSymbols, perIsolateSymbols",
};
/** What of Node is in C++, and well kept in JavaScript: files of `lib`, which ask for one another by relative names. */
const FROM_PACKAGES: Record<string, string[]> = {
  "whatwg-url": ["encoding", "infra", "percent-encoding", "url-miscellaneous", "url-state-machine"],
};
/** What these say of a whole process is not so in a context that other code shares. */
const MENDS: Record<string, [from: string, to: string][]> = {
  // A program's own classes are not built in; its globals are there before this is loaded.
  "internal/util/inspect": [["ObjectGetOwnPropertyNames(globalThis)", "internalBinding('realm').builtinNames"]],
  // Of three hundred kinds of errors a program meets a few; each class is made when it is first used.
  "internal/errors": [
    [
      "const codes = {};",
      `const kinds = { __proto__: null };
const madeKinds = { __proto__: null };
const kindOf = (sym) => {
  if (madeKinds[sym] === undefined) makeE(sym, ...kinds[sym]);
  return madeKinds[sym];
};
const codes = new Proxy({}, {
  __proto__: null,
  get: (stubs, sym) => {
    if (kinds[sym] === undefined) return undefined;
    stubs[sym] ??= new Proxy(function() {}, {
      __proto__: null,
      construct: (_, given, target) => primordials.ReflectConstruct(kindOf(sym), given, target === stubs[sym] ? kindOf(sym) : target),
      get: (_, key) => kindOf(sym)[key],
    });
    return stubs[sym];
  },
  set: (_, sym, made) => {
    madeKinds[sym] = made;
    return true;
  },
});`,
    ],
    [
      "function E(sym, val, def, ...otherClasses) {",
      `function E(sym, ...rest) {
  messages.set(sym, rest[0]);
  kinds[sym] = rest;
}
function makeE(sym, val, def, ...otherClasses) {`,
    ],
  ],
  // Half of it is for modules that are not here.
  "internal/per_context/primordials": [
    ["of ReflectOwnKeys(src))", "of wanted[prefix] ?? [])"],
    ["ReflectDefineProperty(dest, name, { __proto__: null, ...desc });", "dest[name] = desc.value;"],
    ["const newKey = getNewKey(key);", "if (!(key in src)) continue;\n    const newKey = getNewKey(key);"],
  ],
  // V8 hides these symbols; here they would be seen.
  "internal/per_context/domexception": [["self[transfer_mode_private_symbol] = kCloneable;", ""]],
};

/**
 * The library as the text of one object: a function for each module, by its id. V8 compiles none of them before a
 * program asks for it, so that a program which doesn't pays for the text alone.
 */
export function readNodeLibrary(): string {
  const sources = readNodeSources();
  const texts = FROM_NODE.trim()
    .split(/\s+/)
    .map((id) => {
      const source = sources[id];
      if (source === undefined)
        throw new Error(`Node ${process.version} has no module "${id}"; the sandbox needs Node 24`);
      return { id, text: mend(id, withoutComments(source)) };
    });
  const wanted = wantedPrimordials(
    sources[PRIMORDIALS] ?? "",
    new Set(texts.flatMap(({ text }) => text.match(/\w+/g) ?? [])),
  );
  const modules = texts.map(({ id, text }) => moduleText(id, id === PRIMORDIALS ? wanted + text : text));
  const own = readdirSync(OWN, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const ids = own.map((name) => name.slice(0, -3).replaceAll("\\", "/"));
  const ownTexts = ids.map((id) => moduleText(id, readFileSync(new URL(`${id}.js`, OWN), "utf8")));
  const packages = Object.entries(FROM_PACKAGES).flatMap(([name, files]) =>
    files.map((file) => moduleText(`${name}/${file}`, packageSource(name, file))),
  );
  const isOwn = `"own ids": () => (${JSON.stringify(Object.fromEntries(ids.map((id) => [id, true])))})`;
  return `{ __proto__: null, ${[isOwn, ...modules, ...packages, ...ownTexts].join(",\n")} }`;
}

/** The texts that are compiled into the Node that runs this. */
function readNodeSources(): Record<string, unknown> & Record<string, string | undefined> {
  const binding: unknown = Reflect.get(process, "binding");
  if (typeof binding !== "function") throw new Error("this Node does not show its own modules");
  const sources: unknown = Reflect.apply(binding, process, ["natives"]);
  if (typeof sources !== "object" || sources === null) throw new Error("this Node does not show its own modules");
  return Object.fromEntries(Object.entries(sources));
}

/** Node copies every method of every global; this lists, for each prefix, those that some module here names. */
function wantedPrimordials(source: string, names: Set<string>): string {
  const wanted: [prefix: string, keys: string[]][] = [];
  const record = (holder: object, prefix: string): (string | symbol)[] => {
    const keys = Reflect.ownKeys(holder);
    const named = keys.filter((key) => {
      const name = typeof key === "symbol" ? `Symbol${upper(wellKnown(key))}` : upper(key);
      return [`${prefix}${name}`, `${prefix}${name}Apply`, `${prefix}Get${name}`, `${prefix}Set${name}`].some((one) =>
        names.has(one),
      );
    });
    wanted.push([
      prefix,
      named.map((key) => (typeof key === "symbol" ? `Symbol.${wellKnown(key)}` : JSON.stringify(key))),
    ]);
    return keys;
  };
  const text = source.replaceAll("of ReflectOwnKeys(src))", "of record(src, prefix))");
  const collect: unknown = compileFunction(text, ["exports", "primordials", "record"]);
  if (typeof collect === "function") Reflect.apply(collect, undefined, [{}, {}, record]);
  return `const wanted = { __proto__: null, ${wanted.map(([prefix, keys]) => `${prefix}: [${keys.join(", ")}]`).join(", ")} };\n`;
}

/** `Symbol.iterator` calls itself so. */
function wellKnown(symbol: symbol): string {
  return (symbol.description ?? "").slice("Symbol.".length);
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function moduleText(id: string, source: string): string {
  return `${JSON.stringify(id)}: function (${PARAMETERS_OF[id] ?? PARAMETERS}) {${ascii(source)}\n}`;
}

function packageSource(name: string, file: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const source = readFileSync(join(folder, "lib", `${file}.js`), "utf8");
  return source.replace(/require\("\.\/([^"]+)"\)/g, (_, other: string) => `require("${name}/${other}")`);
}

function mend(id: string, source: string): string {
  return (MENDS[id] ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`Node ${process.version}: "${id}" lacks "${from}"; the sandbox needs Node 24`);
    return text.replaceAll(from, to);
  }, source);
}

/** Comments on lines of their own are half of Node's text; each context's isolate holds the rest. */
function withoutComments(source: string): string {
  return source.replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*\n/gm, "").replace(/^[ \t]*\/\/.*\n/gm, "");
}

/** One byte a character. These stand in literals only, where their escapes mean the same. */
function ascii(source: string): string {
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
