// Monaco ships these grammars without types.
declare module "monaco-editor/languages/definitions/*.js" {
  import type { languages } from "monaco-editor/editor.js";
  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}
