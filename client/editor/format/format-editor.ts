import type { Language } from "#contract/language.ts";
import { monaco } from "../monaco.ts";
import { replacementBetween } from "../replacement.ts";
import { type FormatOutcome, FORMATTERS } from "./formatter.ts";

/** Lays out the code in the editor as one step that undo takes back; the cursor stays where it was in the code. */
export async function formatEditor(
  editor: monaco.editor.IStandaloneCodeEditor,
  language: Language,
): Promise<FormatOutcome | null> {
  const model = editor.getModel();
  if (model === null) return null;
  const version = model.getVersionId();
  const before = model.getValue();
  const format = await FORMATTERS[language]();
  const cursor = model.getOffsetAt(editor.getPosition() ?? new monaco.Position(1, 1));
  const outcome = await format(before, cursor, model.getOptions().tabSize);
  // What was typed meanwhile is worth more than the layout of what was there.
  if (model.isDisposed() || model.getVersionId() !== version) return null;
  if (outcome.status !== "formatted" || outcome.text === before) return outcome;
  const { start, end, text } = replacementBetween(before, outcome.text);
  const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  editor.pushUndoStop();
  editor.executeEdits("format", [{ range, text }]);
  editor.setPosition(model.getPositionAt(outcome.cursor));
  editor.pushUndoStop();
  return outcome;
}
