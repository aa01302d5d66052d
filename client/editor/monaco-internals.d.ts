// Parts of Monaco that it ships without types: as much of them as is used here.

declare module "monaco-editor/platform/instantiation/common/instantiation.js" {
  /** Names a service and what it is. */
  export type ServiceId<T> = { readonly service?: T };
  export type Services = {
    readonly _services: { get(id: ServiceId<unknown>): unknown; set(id: ServiceId<unknown>, made: unknown): void };
    createInstance<T>(made: new (...args: never[]) => T, ...args: unknown[]): T;
  };
  export const IInstantiationService: ServiceId<Services>;
}

declare module "monaco-editor/platform/instantiation/common/extensions.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export function getSingletonServiceDescriptors(): [ServiceId<unknown>, unknown][];
  export function registerSingleton(id: ServiceId<unknown>, made: unknown, delayed: boolean): void;
}

declare module "monaco-editor/editor/common/editorFeatures.js" {
  export function getEditorFeatures(): (new () => unknown)[];
}

declare module "monaco-editor/editor/standalone/browser/standaloneServices.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export const StandaloneServices: { get<T>(id: ServiceId<T>): T };
}

declare module "monaco-editor/editor/standalone/common/standaloneTheme.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  import type { IDisposable } from "monaco-editor/editor.js";
  export const IStandaloneThemeService: ServiceId<{
    /** Writes the rules for all colours that are registered. */
    _updateThemeOrColorMap(): void;
    registerEditorContainer(place: HTMLElement): IDisposable;
  }>;
}

declare module "monaco-editor/platform/keybinding/common/keybinding.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export const IKeybindingService: ServiceId<{
    /** Reads anew which keys there are. */
    updateResolver(): void;
  }>;
}

declare module "monaco-editor/editor/browser/services/codeEditorService.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  import type { CodeEditorWidget } from "monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget.js";
  export const ICodeEditorService: ServiceId<{ listCodeEditors(): readonly CodeEditorWidget[] }>;
}

declare module "monaco-editor/editor/browser/editorExtensions.js" {
  export type Contribution = { id: string };
  export type Action = {
    id: string;
    label: string;
    alias: string;
    metadata: unknown;
    precondition: unknown;
    runEditorCommand(accessor: unknown, editor: unknown, args: unknown): unknown;
  };
  export const EditorExtensionsRegistry: {
    getEditorContributions(): readonly Contribution[];
    getEditorActions(): Iterable<Action>;
  };
}

declare module "monaco-editor/editor/common/editorAction.js" {
  export const InternalEditorAction: new (
    id: string,
    label: string,
    alias: string,
    metadata: unknown,
    precondition: unknown,
    run: (args: unknown) => Promise<unknown>,
    contextKeys: unknown,
  ) => object;
}

declare module "monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget.js" {
  import type { Contribution } from "monaco-editor/editor/browser/editorExtensions.js";
  export class CodeEditorWidget {
    readonly _contributions: {
      readonly _pending: Map<string, unknown>;
      readonly _instances: { get(id: string): unknown };
      initialize(editor: CodeEditorWidget, contributions: readonly Contribution[], services: unknown): void;
    };
    readonly _actions: Map<string, object>;
    readonly _contextKeyService: unknown;
    readonly _instantiationService: { invokeFunction<T>(run: (accessor: unknown) => T): T };
    /** Makes the contribution, if it is not there yet. */
    getContribution(id: string): unknown;
  }
}

declare module "monaco-editor/editor/browser/widget/diffEditor/diffEditorWidget.js" {
  import type { editor } from "monaco-editor/editor.js";
  // Its interface is that of the public diff editor.
  export const DiffEditorWidget: new (
    place: HTMLElement,
    options: editor.IStandaloneDiffEditorConstructionOptions,
    parts: object,
  ) => editor.IDiffEditor;
}

declare module "monaco-editor/platform/list/browser/listService.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export const IListService: ServiceId<unknown>;
  export const ListService: unknown;
}

declare module "monaco-editor/platform/quickinput/common/quickInput.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export const IQuickInputService: ServiceId<unknown>;
}

declare module "monaco-editor/editor/standalone/browser/quickInput/standaloneQuickInputService.js" {
  export const StandaloneQuickInputService: unknown;
}

declare module "monaco-editor/platform/log/common/log.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export const ILogService: ServiceId<unknown>;
}

declare module "monaco-editor/platform/configuration/common/configurations.js" {
  export class DefaultConfiguration {
    constructor(log: unknown);
    reload(): { readonly keys: string[]; getValue(key: string): unknown };
  }
}

declare module "monaco-editor/platform/configuration/common/configuration.js" {
  import type { ServiceId } from "monaco-editor/platform/instantiation/common/instantiation.js";
  export const IConfigurationService: ServiceId<{
    getValue(key: string): unknown;
    updateValues(values: [key: string, value: unknown][]): void;
  }>;
}
