import type { Language } from "#contract/language.ts";
import {
  conf as javascriptConf,
  language as javascriptTokens,
} from "monaco-editor/languages/definitions/javascript/javascript.js";
import {
  conf as typescriptConf,
  language as typescriptTokens,
} from "monaco-editor/languages/definitions/typescript/typescript.js";
import {
  type CompilerOptions,
  javascriptDefaults,
  ModuleKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register.js";
import { monaco } from "./monaco.ts";

/**
 * The language id of code that is only looked at. It has colours and no checker: a second copy of a solution in the
 * checker's view would make every name of the first one a duplicate.
 */
export const VIEW_LANGUAGE: Record<Language, string> = {
  javascript: "javascript-view",
  typescript: "typescript-view",
};

/** TypeScript's `ModuleDetectionKind.Force`, which Monaco hands on and does not name. */
const MODULE_DETECTION_FORCE = 3;

const shared: CompilerOptions = {
  target: ScriptTarget.ESNext,
  module: ModuleKind.ESNext,
  // A file by itself, as it runs: a solution may call its class `Event` or its variable `print`.
  moduleDetection: MODULE_DETECTION_FORCE,
  // Only what the sandbox has: no DOM.
  lib: ["esnext"],
  allowNonTsExtensions: true,
  noEmit: true,
  types: [],
};

/** One colour for all brackets: six would be louder than the code. */
export const PLAIN_BRACKETS = { enabled: false, independentColorPoolPerBracketType: false };

let prepared = false;

/** Sets the checker's rules once: strict for TypeScript, forgiving for JavaScript, which it reads with its JSDoc. */
export function prepareLanguages(): void {
  if (prepared) return;
  prepared = true;
  typescriptDefaults.setCompilerOptions({ ...shared, strict: true });
  javascriptDefaults.setCompilerOptions({
    ...shared,
    allowJs: true,
    checkJs: true,
    strict: false,
    strictNullChecks: true,
  });
  for (const defaults of [typescriptDefaults, javascriptDefaults]) {
    defaults.setDiagnosticsOptions({ onlyVisible: true });
    // The page has a formatter of its own; two that differ would take turns.
    defaults.setModeConfiguration({ ...defaults.modeConfiguration, documentRangeFormattingEdits: false });
  }
  const { typescript, javascript } = VIEW_LANGUAGE;
  for (const id of ["typescript", typescript]) register(id, typescriptTokens, typescriptConf);
  for (const id of ["javascript", javascript]) register(id, javascriptTokens, javascriptConf);
}

/** As Monaco's own registration does, but for its further request: the grammars are small. */
function register(
  id: string,
  tokens: monaco.languages.IMonarchLanguage,
  configuration: monaco.languages.LanguageConfiguration,
): void {
  monaco.languages.register({ id });
  monaco.languages.registerTokensProviderFactory(id, { create: () => tokens });
  monaco.languages.setLanguageConfiguration(id, configuration);
}

/** Tells the checker what a problem's program can use. */
export function declareAmbient(declarations: string): void {
  const libs = [{ content: declarations, filePath: "file:///basecase/ambient.d.ts" }];
  typescriptDefaults.setExtraLibs(libs);
  javascriptDefaults.setExtraLibs(libs);
}
