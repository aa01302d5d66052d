// Monaco names its inner parts with an underscore.
/* oxlint-disable no-underscore-dangle */
import "./features.ts";
import { EditorExtensionsRegistry } from "monaco-editor/editor/browser/editorExtensions.js";
import { ICodeEditorService } from "monaco-editor/editor/browser/services/codeEditorService.js";
import type { CodeEditorWidget } from "monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget.js";
import { InternalEditorAction } from "monaco-editor/editor/common/editorAction.js";
import { getEditorFeatures } from "monaco-editor/editor/common/editorFeatures.js";
import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices.js";
import { IStandaloneThemeService } from "monaco-editor/editor/standalone/common/standaloneTheme.js";
import { IConfigurationService } from "monaco-editor/platform/configuration/common/configuration.js";
import { DefaultConfiguration } from "monaco-editor/platform/configuration/common/configurations.js";
import { getSingletonServiceDescriptors } from "monaco-editor/platform/instantiation/common/extensions.js";
import { IInstantiationService } from "monaco-editor/platform/instantiation/common/instantiation.js";
import { IKeybindingService } from "monaco-editor/platform/keybinding/common/keybinding.js";
import { ILogService } from "monaco-editor/platform/log/common/log.js";

const known = new Set(getEditorFeatures());

/**
 * Gives parts of Monaco that were loaded after the first editor to those that are open. Monaco reads its registries
 * once: services and default settings with the first editor, contributions and actions with each editor, keys and colours
 * when they are first asked for. So what was registered since is brought there by hand.
 */
export function adopt(): void {
  const services = StandaloneServices.get(IInstantiationService);
  for (const [id, made] of getSingletonServiceDescriptors()) {
    if (services._services.get(id) === undefined) services._services.set(id, made);
  }
  const settings = StandaloneServices.get(IConfigurationService);
  const defaults = new DefaultConfiguration(StandaloneServices.get(ILogService)).reload();
  const unset = defaults.keys.filter((key) => settings.getValue(key) === undefined);
  settings.updateValues(unset.map((key) => [key, defaults.getValue(key)]));
  for (const feature of getEditorFeatures()) {
    if (known.has(feature)) continue;
    known.add(feature);
    services.createInstance(feature);
  }
  StandaloneServices.get(IStandaloneThemeService)._updateThemeOrColorMap();
  StandaloneServices.get(IKeybindingService).updateResolver();
  for (const editor of StandaloneServices.get(ICodeEditorService).listCodeEditors()) complete(editor);
}

function complete(editor: CodeEditorWidget): void {
  const { _contributions: there, _actions: actions } = editor;
  const missing = EditorExtensionsRegistry.getEditorContributions().filter(
    ({ id }) => !there._pending.has(id) && there._instances.get(id) === undefined,
  );
  for (const action of EditorExtensionsRegistry.getEditorActions()) {
    if (!actions.has(action.id)) actions.set(action.id, internalAction(editor, action));
  }
  there.initialize(editor, missing, editor._instantiationService);
  // The moments at which they would be made have passed.
  for (const { id } of missing) editor.getContribution(id);
}

type Action = ReturnType<typeof EditorExtensionsRegistry.getEditorActions> extends Iterable<infer A> ? A : never;

/** As the editor makes them for itself. */
function internalAction(editor: CodeEditorWidget, action: Action): object {
  const { id, label, alias, metadata, precondition } = action;
  const run = (args: unknown) =>
    editor._instantiationService.invokeFunction(async (accessor) => action.runEditorCommand(accessor, editor, args));
  return new InternalEditorAction(id, label, alias, metadata, precondition, run, editor._contextKeyService);
}
