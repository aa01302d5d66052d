import type { Entry } from "../sandbox.ts";

const EXPORT_LIST = /^([ \t]*)export\s*\{[^}]*\}\s*;?/gm;
const EXPORT = /^([ \t]*)export(?:\s+default)?\s+(?=(?:async|function|class|const|let|var)\b|[\w$]+\s*;?\s*$)/gm;
/** What has no name of its own; it becomes the module's value, in as many letters. */
const EXPORT_UNNAMED =
  /^([ \t]*)export default (?=(?:async\s+)?(?:function\s*\*?\s*\(|\(|[\w$]+\s*=>)|class\s*(?:extends\b|\{)|[{[])/gm;
const IMPORT = /^([ \t]*)import\s+(?:([^"';]+?)\s+from\s+)?(["'])([^"'\n]+)\3[ \t]*;?/gm;
const ASYNC_HEAD = "(async () => {";

/**
 * A source in module form as a plain script: `export` is blanked out, `import` becomes `require`, a program with a
 * top-level `await` or `return` gets an async function around it. Lines stay, and columns too save on the lines of an import.
 * Only tried on a source that is no script as it stands; null when there is nothing of a module in it.
 */
export function asScript(code: string, kind: Entry["kind"]): { code: string; columnOffset: number } | null {
  const plain = code
    .replace(EXPORT_LIST, blank)
    .replace(EXPORT_UNNAMED, "$1module.exports=")
    .replace(EXPORT, blank)
    .replace(IMPORT, (text: string, indent: string, names: string | undefined, _quote: string, from: string) => {
      const newlines = "\n".repeat(text.split("\n").length - 1);
      return `${indent}${requireOf(names, from)}${newlines}`;
    });
  if (kind === "stdio" && /\b(?:await|return)\b/.test(plain)) {
    return { code: `${ASYNC_HEAD}${plain}\n})();`, columnOffset: ASYNC_HEAD.length };
  }
  return plain === code ? null : { code: plain, columnOffset: 0 };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

function requireOf(names: string | undefined, from: string): string {
  const call = `require(${JSON.stringify(from)})`;
  if (names === undefined) return `${call};`;
  const [, first, , rest] = /^(\*\s+as\s+[\w$]+|[\w$]+)?(\s*,\s*)?(\*\s+as\s+[\w$]+|\{[^}]*\})?$/.exec(names) ?? [];
  const targets = [first, rest].flatMap((target) => (target === undefined ? [] : [bindingOf(target)]));
  return `const ${targets.map((target) => `${target} = ${call}`).join(", ")};`;
}

function bindingOf(target: string): string {
  if (target.startsWith("{")) return target.replace(/\s+/g, " ").replace(/([\w$]+) as ([\w$]+)/g, "$1: $2");
  return target.replace(/^\*\s+as\s+/, "");
}
