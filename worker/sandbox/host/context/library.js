// Node's own modules, run inside the context when the program first asks for them. They are the program's as much as
// its own code is: what it breaks for them it breaks for itself, and nothing of theirs decides a verdict.
const loaded = newRecord();
/** The modules' functions by id, and which of them are ours; the host hands them over when asked. */
let library = null;
let ownIds = null;
/** The host's function that does so before it returns. */
let askForLibrary;
const takeLibrary = (given) => {
  library = given;
  ownIds = given["own ids"]();
};
/**
 * What `primordials` is made from: a program may have names of its own by the time it asks. A bare function's are looked
 * up when it asks, which costs a tenth of its context otherwise.
 */
let pristine = WITH_NODE ? builtIns() : null;
const pristineOf = () => (pristine ??= builtIns());

const nodeSymbols = () => ({
  async_id_symbol: Symbol("asyncId"),
  trigger_async_id_symbol: Symbol("triggerId"),
  async_context_frame: Symbol("kAsyncContextFrame"),
  owner_symbol: Symbol("owner"),
  messaging_clone_symbol: Symbol("nodejs.clone"),
  messaging_deserialize_symbol: Symbol("nodejs.deserialize"),
});
/** What this context has in place of a process; see `library/bindings.js`. */
const realm = newRecord();
realm.builtinNames = BUILT_IN;
realm.load = (id) => nodeModule(id);

let primordialsMade = null;
const primordialsOf = () => {
  if (primordialsMade === null) {
    const made = {};
    realm.symbols = nodeSymbols();
    const globals = { __proto__: null, ...pristineOf(), Atomics: newRecord() };
    apply(library["internal/per_context/primordials"], undefined, [{}, made, {}, realm.symbols, globals]);
    primordialsMade = made;
  }
  return primordialsMade;
};

const nodeModule = (id) => {
  const known = loaded[id];
  if (known !== undefined) return known.exports;
  if (library === null) askForLibrary();
  const module = { exports: {} };
  loaded[id] = module;
  try {
    run(id, module);
  } catch (error) {
    delete loaded[id];
    throw error;
  }
  return module.exports;
};
const run = (id, module) => {
  dressProcess();
  const source = library[id];
  if (source === undefined) {
    const seam = nodeModule("seams")[id];
    if (seam === undefined) throw new Error(`Node's module "${id}" is not here`);
    module.exports = seam();
    return;
  }
  if (ownIds[id] !== undefined) {
    apply(source, undefined, [module.exports, nodeModule, module, solverProcess, nodeBinding]);
    return;
  }
  const primordials = primordialsOf();
  if (id === "internal/util/debuglog") return runDebuglog(source, module, primordials);
  if (id === "internal/per_context/domexception") {
    source(module.exports, primordials, {}, realm.symbols);
    return;
  }
  const binding = id === "internal/encoding" ? bindingWithText : nodeBinding;
  apply(source, undefined, [module.exports, nodeModule, module, solverProcess, binding, primordials]);
};
/** Node tells this module at its start which of its debug texts are wanted: none. */
const runDebuglog = (source, module, primordials) => {
  apply(source, undefined, [module.exports, nodeModule, module, solverProcess, nodeBinding, primordials]);
  module.exports.initializeDebugEnv();
};
const nodeBinding = (name) => {
  if (name === "realm") return realm;
  if (library === null) askForLibrary();
  const id = `binding/${name}`;
  if (library[id] !== undefined) return nodeModule(id);
  const known = loaded[id];
  if (known !== undefined) return known.exports;
  const make = nodeModule("bindings")[name];
  if (make === undefined) throw new Error(`Node's binding "${name}" is not here`);
  const made = make();
  loaded[id] = { exports: made };
  return made;
};
nodeBinding.realm = realm;
/** The text decoder alone wants ICU; the rest of Node does well without. */
const bindingWithText = (name) => (name === "config" ? { hasIntl: true } : nodeBinding(name));
