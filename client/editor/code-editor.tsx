import type { Language } from "#contract/language.ts";
import { useComputedColorScheme } from "@mantine/core";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { completeLater } from "./complete.ts";
import { formatEditor } from "./format/format-editor.ts";
import type { FormatOutcome } from "./format/formatter.ts";
import { declareAmbient, prepareLanguages } from "./languages.ts";
import { type EditorLook, lookOptions, textOptions } from "./look.ts";
import { monaco } from "./monaco.ts";
import { drawPaletteRows } from "./palette-rows.ts";
import { wearTheme } from "./themes.ts";

/** A fault of the solver's code; line and column count from 1. */
export type EditorMark = { line: number; column: number; message: string };

/** Where the next key goes; line and column count from 1. */
export type Cursor = { line: number; column: number };

/** One replacement in the text before it; offsets in UTF-16 units, lines ending in "\n". */
export type TextChange = { offset: number; deleted: number; inserted: string; undone: boolean };

export type EditorHandle = {
  focus: () => void;
  /** Replaces all of the code as one step that undo takes back. */
  replaceAll: (source: string) => void;
  undo: () => void;
  reveal: (line: number, column: number) => void;
  /** Lays the code out; null where something was typed meanwhile. */
  format: () => Promise<FormatOutcome | null>;
};

type CodeEditorProps = {
  /** Names the model; another path is another file with a history of its own. */
  path: string;
  language: Language;
  /** The code a new path starts with. */
  initial: string;
  declarations: string;
  /** Shown while the code is `source`; null shows none. */
  marks: { source: string; marks: EditorMark[] } | null;
  readOnly?: boolean;
  look: EditorLook;
  /** Where vim shows its mode and takes its commands; null: no vim keys. */
  vimStatus: HTMLElement | null;
  label: string;
  onChange: (source: string) => void;
  /** The same change, bit by bit, in an order in which they can be applied. */
  onChanges?: ((changes: TextChange[]) => void) | undefined;
  /** The last change came from the clipboard. */
  onPaste?: (() => void) | undefined;
  onCursor: (cursor: Cursor) => void;
  /** Asked for by the editor's own key or palette. */
  onFormat: () => void;
  formatLabel: string;
  ref?: Ref<EditorHandle>;
};

const MARK_OWNER = "judge";
const ENDINGS: Record<Language, string> = { javascript: "js", typescript: "ts" };

/** The solver's editor. Typing is reported at once; the code is Monaco's, the caller only hears of it. */
export function CodeEditor(props: CodeEditorProps) {
  const { path, language, declarations, marks, look, vimStatus, readOnly = false, label, ref } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor | null>(null);
  const views = useRef(new Map<string, monaco.editor.ICodeEditorViewState | null>());
  const models = useRef(new Set<monaco.editor.ITextModel>());
  const handlers = useRef(props);
  const scheme = useComputedColorScheme("light");

  useEffect(() => {
    handlers.current = props;
  });

  useEffect(() => {
    if (place.current === null) return;
    prepareLanguages();
    const made = monaco.editor.create(place.current, EDITOR_OPTIONS);
    editor.current = made;
    completeLater(place.current);
    const watching = [
      made.onDidChangeModelContent((event) => {
        const model = made.getModel();
        if (model === null) return;
        monaco.editor.setModelMarkers(model, MARK_OWNER, []);
        handlers.current.onChanges?.(changesOf(event));
        handlers.current.onChange(model.getValue());
      }),
      drawPaletteRows(made),
      made.onDidPaste(() => handlers.current.onPaste?.()),
      made.onDidChangeCursorPosition(({ position }) => handlers.current.onCursor(cursorAt(position))),
    ];
    made.addAction({
      id: "basecase.format",
      label: handlers.current.formatLabel,
      keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF],
      contextMenuGroupId: "1_modification",
      run: () => handlers.current.onFormat(),
    });
    const opened = models.current;
    return () => {
      for (const watch of watching) watch.dispose();
      editor.current = null;
      made.dispose();
      for (const model of opened) model.dispose();
      opened.clear();
    };
  }, []);

  useEffect(() => wearTheme(scheme), [scheme]);
  useEffect(() => declareAmbient(declarations), [declarations]);
  useEffect(() => {
    editor.current?.updateOptions(lookOptions(look));
    for (const model of models.current) model.updateOptions(textOptions(look));
  }, [look]);
  useEffect(() => editor.current?.updateOptions({ ariaLabel: label }), [label]);
  useEffect(() => editor.current?.updateOptions({ readOnly }), [readOnly]);

  useEffect(() => {
    const shown = editor.current;
    if (shown === null) return;
    const uri = monaco.Uri.parse(`file:///${path}.${ENDINGS[language]}`);
    const model = monaco.editor.getModel(uri) ?? monaco.editor.createModel(handlers.current.initial, language, uri);
    model.updateOptions(textOptions(handlers.current.look));
    // Offsets are counted with one unit a line's end, on every system.
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    models.current.add(model);
    shown.setModel(model);
    shown.restoreViewState(views.current.get(uri.toString()) ?? null);
    // Another model is no move of the cursor: nothing else tells of it.
    handlers.current.onCursor(cursorAt(shown.getPosition()));
    const kept = views.current;
    return () => {
      // The editor may be gone before this: effects end in the order in which they began.
      if (editor.current === shown) kept.set(uri.toString(), shown.saveViewState());
    };
  }, [path, language]);

  useEffect(() => {
    const model = editor.current?.getModel();
    if (!model) return;
    const shown = marks !== null && marks.source === model.getValue() ? marks.marks : [];
    monaco.editor.setModelMarkers(
      model,
      MARK_OWNER,
      shown.map((mark) => toMarker(model, mark)),
    );
    // Another path or language shows another model, which needs its own marks.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [marks, path, language]);

  useEffect(() => {
    const shown = editor.current;
    if (shown === null || vimStatus === null) return;
    let stop = () => {};
    let wanted = true;
    void (async () => {
      const { startVim } = await import("./vim.ts");
      if (wanted) stop = startVim(shown, vimStatus);
    })();
    return () => {
      wanted = false;
      stop();
    };
  }, [vimStatus]);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => editor.current?.focus(),
      undo: () => editor.current?.trigger("page", "undo", null),
      replaceAll(source) {
        const model = editor.current?.getModel();
        if (!model || model.getValue() === source) return;
        editor.current?.pushUndoStop();
        editor.current?.executeEdits("page", [{ range: model.getFullModelRange(), text: source }]);
        editor.current?.pushUndoStop();
      },
      format: async () => {
        const shown = editor.current;
        return shown === null ? null : formatEditor(shown, handlers.current.language);
      },
      reveal(line, column) {
        editor.current?.setPosition({ lineNumber: line, column });
        editor.current?.revealLineInCenterIfOutsideViewport(line);
        editor.current?.focus();
      },
    }),
    [],
  );

  // Its menu is drawn in here, beside the editor: the class gives it the theme's colours.
  return <div ref={place} className="monaco-component" style={{ position: "absolute", inset: 0 }} />;
}

function cursorAt(position: monaco.Position | null): Cursor {
  return { line: position?.lineNumber ?? 1, column: position?.column ?? 1 };
}

/** From the end of the text to its start, so that none moves another's place. */
function changesOf({ changes, isUndoing, isRedoing }: monaco.editor.IModelContentChangedEvent): TextChange[] {
  return changes
    .toSorted((a, b) => b.rangeOffset - a.rangeOffset)
    .map(({ rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      deleted: rangeLength,
      inserted: text,
      undone: isUndoing || isRedoing,
    }));
}

const EDITOR_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  padding: { top: 12, bottom: 12 },
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 8,
  glyphMargin: false,
  folding: true,
  renderLineHighlight: "line",
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  // Suggestions and hovers may reach past the panel's edge.
  fixedOverflowWidgets: true,
  guides: { indentation: true },
  codeLens: false,
  colorDecorators: false,
  inlineSuggest: { enabled: false },
  stickyScroll: { enabled: false },
  wordBasedSuggestions: "off",
  // Screen readers get the plain text area; the new EditContext is not yet read by all of them.
  editContext: false,
  model: null,
};

function toMarker(model: monaco.editor.ITextModel, mark: EditorMark): monaco.editor.IMarkerData {
  const line = Math.min(Math.max(mark.line, 1), model.getLineCount());
  const last = model.getLineMaxColumn(line);
  const column = Math.min(Math.max(mark.column, 1), last);
  const word = model.getWordAtPosition({ lineNumber: line, column });
  return {
    severity: monaco.MarkerSeverity.Error,
    message: mark.message,
    startLineNumber: line,
    endLineNumber: line,
    startColumn: column === last && column > 1 ? column - 1 : column,
    endColumn: word && word.endColumn > column ? word.endColumn : Math.min(column + 1, last),
  };
}
