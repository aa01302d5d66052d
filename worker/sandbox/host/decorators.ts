import { createRequire, SourceMap } from "node:module";
import { locateByMap, syntaxErrorReport } from "./error-report.ts";
import type { Node } from "typescript-5";
import type { Transpiled } from "./transpile.ts";

type TypeScript = typeof import("typescript-5");

const requireHere = createRequire(import.meta.url);

/** Whether a text may have decorators or `accessor`, which the engine does not know; most do not. */
export function mayDecorate(source: string): boolean {
  return /@|\baccessor\b/.test(source);
}

/** The kinds of decorators a source may mean, the likelier first: the standard's, and TypeScript's own of before. */
export function decoratorKinds(source: string): ("standard" | "legacy")[] {
  const asOfOld = /\b(?:Typed)?PropertyDescriptor\b/.test(source) && !/\bDecoratorContext\b/.test(source);
  return asOfOld ? ["legacy", "standard"] : ["standard", "legacy"];
}

/**
 * A TypeScript source as TypeScript's own compiler writes it, without types, decorators and accessors. It takes a
 * quarter of a second to load, so that few programs pay.
 */
export function compileByTypeScript(source: string, kind: "standard" | "legacy"): Transpiled {
  const ts: TypeScript = requireHere("typescript-5");
  try {
    if (kind === "standard" && decoratesParameters(ts, source)) return unread();
    const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
      fileName: "solution.ts",
      reportDiagnostics: true,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.Preserve,
        newLine: ts.NewLineKind.LineFeed,
        sourceMap: true,
        experimentalDecorators: kind === "legacy",
      },
    });
    const [fault] = diagnostics ?? [];
    if (fault !== undefined) {
      const place = fault.start === undefined ? null : placeOf(source, fault.start);
      const error = syntaxErrorReport(ts.flattenDiagnosticMessageText(fault.messageText, " "), source, place);
      return { status: "refused", error, healthy: true };
    }
    const payload: ConstructorParameters<typeof SourceMap>[0] = JSON.parse(sourceMapText ?? "");
    const code = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, "");
    return { status: "transpiled", code, locate: locateByMap(new SourceMap(payload)) };
  } catch {
    return { ...unread(), healthy: false };
  }
}

function unread() {
  const error = syntaxErrorReport("This TypeScript could not be read; is it nested too deeply?", "", null);
  return { status: "refused" as const, error, healthy: true };
}

/** The standard has none; the compiler would drop them without a word. */
function decoratesParameters(ts: TypeScript, source: string): boolean {
  const visit = (node: Node): true | undefined => {
    const decorated = ts.isParameter(node) && (node.modifiers ?? []).some((modifier) => ts.isDecorator(modifier));
    return decorated ? true : ts.forEachChild(node, visit);
  };
  return visit(ts.createSourceFile("solution.ts", source, ts.ScriptTarget.ES2022)) === true;
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
