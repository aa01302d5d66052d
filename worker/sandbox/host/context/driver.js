// The one function the host gets. Every answer is one string whose first character is its kind:
// P nothing to say yet, V an encoded value, F finished, T thrown (JSON), U unusable (reason), O too much output.
const MESSAGE_LIMIT = 2_000;
const STACK_LIMIT = 4_000;

const readText = (object, name) => {
  try {
    const text = object[name];
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
};

const thrown = (error) => {
  if (error === exitSignal || exited) return finished();
  if (error === unusable) return `U${unusableReason}`;
  let name = "Uncaught";
  let message = "";
  let stack = "";
  if ((typeof error === "object" && error !== null) || typeof error === "function") {
    stack = readText(error, "stack");
    message = readText(error, "message");
    const errorName = readText(error, "name");
    if (stack !== "" || message !== "") name = errorName === "" ? "Error" : errorName;
    else message = inspectQuietly(error);
  } else {
    message = inspectQuietly(error);
  }
  return `T${quote({ __proto__: null, name: cut(name, 100), message: cut(message, MESSAGE_LIMIT), stack: cut(stack, STACK_LIMIT) })}`;
};

const inspectQuietly = (value) => {
  try {
    const text = inspect(value);
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
};

let parameters = newList();
let returnType = null;

const prepareFunction = (input, typesJson) => {
  const types = parseJson(typesJson);
  const lines = input.split("\n");
  while (lines.length > 0 && lines[lines.length - 1].trim() === "") lines.pop();
  if (types !== null && lines.length !== types.parameters.length) {
    throw new Error(`the input has ${lines.length} lines for ${types.parameters.length} parameters`);
  }
  for (let index = 0; index < lines.length; index += 1) {
    const value = parseJson(lines[index]);
    parameters[index] = types === null ? value : build(value, types.parameters[index]);
  }
  if (types !== null && holdsNodes(types.returns)) returnType = types.returns;
};

let entryName = "";
const startFunction = (source, links, name) => {
  try {
    entryName = name;
    const entry = startProgram(source, parseJson(links));
    return topLevel === "settled" ? callEntry(entry) : "P";
  } catch (error) {
    return thrown(error);
  }
};
/** A module may have had to wait for something before its function is there. */
const stepFunction = () => {
  if (topLevel === "failed") return thrown(topLevelError);
  if (topLevel === "pending") return missing("A top-level await was never settled, so that nothing could be called.");
  return callEntry(topLevelValue);
};

const callEntry = (found) => {
  const name = entryName;
  let entry = found;
  try {
    if (entry === undefined)
      entry = typeof solverModule.exports === "function" ? solverModule.exports : solverModule.exports?.[name];
    if (entry === undefined) return missing(`Define a function named ${name}.`);
    if (typeof entry !== "function")
      return missing(
        `Define a function named ${name}; here it is ${typeof entry === "object" ? "an object" : `a ${typeof entry}`}.`,
      );
    return `V${encodeResult(apply(entry, undefined, parameters), returnType)}`;
  } catch (error) {
    return thrown(error);
  }
};

const missing = (message, name = "MissingFunction") => `T${quote({ __proto__: null, name, message, stack: "" })}`;
