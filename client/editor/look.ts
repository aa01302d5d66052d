import type { EditorFont, Settings } from "../settings/settings.ts";
import type { monaco } from "./monaco.ts";

/** How people like their editor. */
export type EditorLook = Pick<Settings, "editorFont" | "editorFontSize" | "wordWrap" | "tabSize" | "bracketColors">;

const BEHIND = '"Noto Sans KR Variable", monospace';
const FAMILIES: Record<EditorFont, string> = {
  jetbrains: `"JetBrains Mono Variable", ${BEHIND}`,
  jetbrainsLigatures: `"JetBrains Mono Variable", ${BEHIND}`,
  system: `ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", ${BEHIND}`,
};

/** What of it is the editor's; brackets and tabs are each text's own. */
export function lookOptions(look: EditorLook): monaco.editor.IEditorOptions {
  return {
    fontFamily: FAMILIES[look.editorFont],
    fontLigatures: look.editorFont === "jetbrainsLigatures",
    fontSize: look.editorFontSize,
    lineHeight: Math.round(look.editorFontSize * 1.55),
    wordWrap: look.wordWrap ? "on" : "off",
    wrappingIndent: "deepIndent",
  };
}

export function textOptions(look: EditorLook): monaco.editor.ITextModelUpdateOptions {
  return {
    tabSize: look.tabSize,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: look.bracketColors, independentColorPoolPerBracketType: false },
  };
}
