// The program is the text of one function; it gets what a file of its kind finds in scope, as in Node.
const SOLUTION_PATH = "/solution.js";
const solverModule = {
  id: ".",
  path: "/",
  exports: {},
  filename: SOLUTION_PATH,
  loaded: false,
  children: [],
  paths: [],
};
/** Modules by their names without "node:"; `modules.js` fills in what there is. */
const modules = newRecord();
let solverRequire;
let isModule = false;
/** A module with an `await` at its top: whether that came to its end, and how. */
let topLevel = "settled";
let topLevelError;
let topLevelValue;

/** The value of the program's function; undefined where that comes with a later step. */
const startProgram = (source, { kind, isAsync, imports }) => {
  const body = indirectEval(source);
  isModule = kind === "module";
  if (!isModule) {
    const { exports } = solverModule;
    return apply(body, exports, [exports, solverRequire, solverModule, SOLUTION_PATH, "/", importDynamically]);
  }
  const result = apply(body, undefined, [linkImports(imports), importDynamically, importMeta(), solverRequire]);
  if (!isAsync) return result;
  topLevel = "pending";
  promiseThen(
    result,
    (value) => {
      topLevel = "settled";
      topLevelValue = value;
    },
    (error) => {
      topLevel = "failed";
      topLevelError = error;
    },
  );
};

/** All that a module imports, checked before any of it runs. */
const linkImports = (imports) => {
  const values = newList();
  for (let at = 0; at < imports.length; at += 1) {
    const link = imports[at];
    const found = findModule(link.from);
    if (found === undefined) throw notFound(link.from, link);
    for (let index = 0; index < link.bindings.length; index += 1) {
      const binding = link.bindings[index];
      const namespace = namespaceOf(link.from);
      if (binding.name !== null && !hasOwn(namespace, binding.name)) {
        throw placed(
          new SyntaxError(`The requested module '${link.from}' does not provide an export named '${binding.name}'`),
          binding,
        );
      }
      values[values.length] = binding.name === null ? namespace : namespace[binding.name];
    }
  }
  return values;
};

const findModule = (specifier) => {
  const name = indexOf(specifier, "node:") === 0 ? slice(specifier, 5) : specifier;
  return modules[name];
};

/** As Node says it where Node would not find it either; otherwise with what there is. */
const notFound = (specifier, place) => {
  const isPath = /^(?:\.{0,2}\/|\.\.?$|file:)/.test(specifier);
  const error = new Error(
    isPath
      ? `Cannot find module '${specifier}' imported from ${SOLUTION_PATH}; a solution is a single file`
      : `Cannot find package '${specifier}' imported from ${SOLUTION_PATH}; there are ${objectKeys(modules).join(", ")}`,
  );
  error.code = indexOf(specifier, "node:") === 0 ? "ERR_UNKNOWN_BUILTIN_MODULE" : "ERR_MODULE_NOT_FOUND";
  return place === null ? error : placed(error, place);
};

/** An error of the program's text, which no frame of it threw. */
const placed = (error, { line, column }) => {
  hide(error, "stack", `${error.name}: ${error.message}\n    at solution.js:${line}:${column}`);
  return error;
};

const namespaces = newRecord();
/** What `import * as` gives: fixed, in alphabetical order, with the module itself as `default`. */
const namespaceOf = (specifier) => {
  const found = findModule(specifier);
  const name = indexOf(specifier, "node:") === 0 ? slice(specifier, 5) : specifier;
  if (namespaces[name] !== undefined) return namespaces[name];
  const namespace = newRecord();
  for (const key of exportedNames(found).sort()) namespace[key] = key === "default" ? found : found[key];
  defineProperty(namespace, Symbol.toStringTag, { __proto__: null, value: "Module" });
  return (namespaces[name] = Object.freeze(namespace));
};
const exportedNames = (found) => {
  const names = new Set(objectKeys(found));
  if (typeof found === "object") {
    for (let at = getPrototypeOf(found); at !== null && at !== objectPrototype; at = getPrototypeOf(at)) {
      for (const key of ownKeys(at)) if (typeof key === "string" && key !== "constructor") names.add(key);
    }
  }
  return [...names.add("default")];
};

const importDynamically = async (specifier) => {
  const name = `${specifier}`;
  if (findModule(name) === undefined) throw notFound(name, null);
  return namespaceOf(name);
};

const importMeta = () => ({
  __proto__: null,
  dirname: "/",
  filename: SOLUTION_PATH,
  main: true,
  resolve: (specifier) => {
    const found = findModule(`${specifier}`);
    if (found !== undefined) return indexOf(specifier, "node:") === 0 ? specifier : `node:${specifier}`;
    if (/^\.{0,2}\//.test(specifier)) return `file:///${specifier.replace(/^(?:\.{0,2}\/)+/, "")}`;
    throw notFound(`${specifier}`, null);
  },
  url: `file://${SOLUTION_PATH}`,
});
