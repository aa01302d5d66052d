import { CODE_COLORS, type CodeColors } from "../ui/theme/code-colors.ts";
import { monaco } from "./monaco.ts";

export type EditorScheme = "light" | "dark";

const THEMES: Record<EditorScheme, string> = { light: "basecase-light", dark: "basecase-dark" };

let defined = false;

/** Makes every editor of the page wear the page's colours. */
export function wearTheme(scheme: EditorScheme): void {
  if (!defined) {
    monaco.editor.defineTheme(THEMES.light, light);
    monaco.editor.defineTheme(THEMES.dark, dark);
    defined = true;
  }
  monaco.editor.setTheme(THEMES[scheme]);
}

function rulesOf(colors: CodeColors): monaco.editor.ITokenThemeRule[] {
  return [
    { token: "comment", foreground: colors.comment, fontStyle: "italic" },
    { token: "keyword", foreground: colors.keyword },
    { token: "string", foreground: colors.string },
    { token: "number", foreground: colors.number },
    { token: "regexp", foreground: colors.regexp },
    { token: "type", foreground: colors.type },
    { token: "type.identifier", foreground: colors.type },
    { token: "delimiter", foreground: colors.delimiter },
    { token: "identifier", foreground: colors.plain },
  ];
}

type WidgetColors = Record<
  "paper" | "sunken" | "line" | "text" | "quiet" | "accent" | "tint" | "hover" | "shadow",
  string
>;

/** What opens above the code: the editor's palette (F1), its menu, and what they hold. */
function widgetColors({ paper, sunken, line, text, quiet, accent, tint, hover, shadow }: WidgetColors) {
  return {
    "widget.shadow": shadow,
    "widget.border": line,
    "quickInput.background": paper,
    "quickInput.foreground": text,
    "quickInputList.focusBackground": tint,
    "quickInputList.focusForeground": text,
    "pickerGroup.border": line,
    "pickerGroup.foreground": accent,
    "list.hoverBackground": hover,
    "list.hoverForeground": text,
    "list.highlightForeground": accent,
    "list.focusHighlightForeground": accent,
    "list.focusOutline": "#00000000",
    "input.background": paper,
    "input.foreground": text,
    "input.border": line,
    "input.placeholderForeground": quiet,
    "inputOption.activeBackground": tint,
    "inputOption.activeBorder": accent,
    "inputOption.activeForeground": text,
    "keybindingLabel.background": sunken,
    "keybindingLabel.foreground": quiet,
    "keybindingLabel.border": line,
    "keybindingLabel.bottomBorder": line,
    descriptionForeground: quiet,
    "menu.background": paper,
    "menu.foreground": text,
    "menu.selectionBackground": tint,
    "menu.selectionForeground": text,
    "menu.separatorBackground": line,
    "menu.border": line,
    "editorHoverWidget.background": paper,
    "editorHoverWidget.foreground": text,
    "editorHoverWidget.border": line,
    "editorSuggestWidget.border": line,
    "textLink.foreground": accent,
    "textLink.activeForeground": accent,
    "badge.background": tint,
    "badge.foreground": text,
  };
}

/** Three colours by depth, again and again, and one for a bracket without its other. */
function bracketColors(byDepth: [string, string, string], lost: string): Record<string, string> {
  return {
    ...Object.fromEntries(
      [...byDepth, ...byDepth].map((color, at) => [`editorBracketHighlight.foreground${at + 1}`, color]),
    ),
    "editorBracketHighlight.unexpectedBracket.foreground": lost,
  };
}

const light: monaco.editor.IStandaloneThemeData = {
  base: "vs",
  inherit: true,
  rules: rulesOf(CODE_COLORS.light),
  colors: {
    ...widgetColors({
      paper: "#ffffff",
      sunken: "#f6f4f6",
      line: "#dcd8dc",
      text: "#221f24",
      quiet: "#544f57",
      accent: "#7a356c",
      tint: "#f4e4f0",
      hover: "#f4f1f4",
      shadow: "#22202424",
    }),
    ...bracketColors(["#7a356c", "#41537f", "#8a4b00"], "#ac3a08"),
    "editor.background": "#ffffff",
    "editor.foreground": "#221f24",
    "editorLineNumber.foreground": "#79727d",
    "editorLineNumber.activeForeground": "#221f24",
    "editor.lineHighlightBackground": "#f8f6f8",
    "editor.lineHighlightBorder": "#00000000",
    "editor.selectionBackground": "#ead3e5",
    "editor.inactiveSelectionBackground": "#f1e6ee",
    "editor.wordHighlightBackground": "#efe5ed",
    "editorCursor.foreground": "#7a356c",
    "editorIndentGuide.background1": "#ebe8eb",
    "editorIndentGuide.activeBackground1": "#c4bfc5",
    "editorWidget.background": "#ffffff",
    "editorWidget.border": "#dcd8dc",
    "editorSuggestWidget.selectedBackground": "#f4e4f0",
    "editorSuggestWidget.selectedForeground": "#221f24",
    "editorSuggestWidget.highlightForeground": "#7a356c",
    "editorSuggestWidget.focusHighlightForeground": "#7a356c",
    "diffEditor.insertedTextBackground": "#bfe8da99",
    "diffEditor.insertedLineBackground": "#e2f3ed99",
    "diffEditor.removedTextBackground": "#f8cfb999",
    "diffEditor.removedLineBackground": "#fcece399",
    "scrollbarSlider.background": "#544f5733",
    "scrollbarSlider.hoverBackground": "#544f5755",
    "editorUnnecessaryCode.opacity": "#000000cc",
    focusBorder: "#7a356c",
  },
};

const dark: monaco.editor.IStandaloneThemeData = {
  base: "vs-dark",
  inherit: true,
  rules: rulesOf(CODE_COLORS.dark),
  colors: {
    ...widgetColors({
      paper: "#232026",
      sunken: "#19171c",
      line: "#3d3942",
      text: "#e6e2e8",
      quiet: "#b6b0b9",
      accent: "#dba9d0",
      tint: "#4a2f46",
      hover: "#2c292f",
      shadow: "#00000080",
    }),
    ...bracketColors(["#dba9d0", "#a9baea", "#e6b450"], "#ff9a6b"),
    "editor.background": "#1c1a1f",
    "editor.foreground": "#e6e2e8",
    "editorLineNumber.foreground": "#857e89",
    "editorLineNumber.activeForeground": "#dcd8de",
    "editor.lineHighlightBackground": "#232026",
    "editor.lineHighlightBorder": "#00000000",
    "editor.selectionBackground": "#553550",
    "editor.inactiveSelectionBackground": "#3b2c39",
    "editor.wordHighlightBackground": "#3b3340",
    "editorCursor.foreground": "#dba9d0",
    "editorIndentGuide.background1": "#2c292f",
    "editorIndentGuide.activeBackground1": "#55505a",
    "editorWidget.background": "#232026",
    "editorWidget.border": "#3d3942",
    "editorSuggestWidget.background": "#232026",
    "editorSuggestWidget.selectedBackground": "#4a2f46",
    "editorSuggestWidget.highlightForeground": "#dba9d0",
    "editorSuggestWidget.focusHighlightForeground": "#e8c8e1",
    "diffEditor.insertedTextBackground": "#1f6b5499",
    "diffEditor.insertedLineBackground": "#14342b99",
    "diffEditor.removedTextBackground": "#7a3a2099",
    "diffEditor.removedLineBackground": "#40241a99",
    "scrollbarSlider.background": "#dcd8de26",
    "scrollbarSlider.hoverBackground": "#dcd8de40",
    "editorUnnecessaryCode.opacity": "#000000cc",
    focusBorder: "#dba9d0",
  },
};
