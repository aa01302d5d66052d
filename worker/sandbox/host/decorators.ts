import { createRequire, SourceMap } from "node:module";
import { locateByMap } from "./error-report.ts";
import type { Transpiled } from "./transpile.ts";

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

const TRANSFORM: Record<"standard" | "legacy", { legacyDecorator: boolean; decoratorVersion?: string }> = {
  standard: { legacyDecorator: false, decoratorVersion: "2023-11" },
  legacy: { legacyDecorator: true },
};

/** A TypeScript source without types, decorators and accessors. The library takes 0.15 s to load, so that few programs pay. */
export function lowerDecorators(source: string, kind: "standard" | "legacy"): Transpiled {
  const swc: typeof import("@swc/wasm") = requireHere("@swc/wasm");
  try {
    const { code, map } = swc.transformSync(source, {
      filename: "solution.ts",
      swcrc: false,
      sourceMaps: true,
      isModule: "unknown",
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", decorators: true },
        transform: TRANSFORM[kind],
      },
    });
    const payload: ConstructorParameters<typeof SourceMap>[0] = JSON.parse(map ?? "");
    return { status: "transpiled", code, locate: locateByMap(new SourceMap(payload)) };
  } catch (error) {
    // A fault of the source is a text; a library that fell over may stay down.
    const broke = error instanceof Error && error.name === "RuntimeError";
    const report = { name: "SyntaxError", message: "This TypeScript could not be read.", line: null, column: null };
    return { status: "refused", error: { ...report, stack: "" }, healthy: !broke };
  }
}
