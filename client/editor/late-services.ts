// The palette and the lists that it is made of: the build takes them out of Monaco's first services.
import { registerSingleton } from "monaco-editor/platform/instantiation/common/extensions.js";
import { IListService, ListService } from "monaco-editor/platform/list/browser/listService.js";
import { IQuickInputService } from "monaco-editor/platform/quickinput/common/quickInput.js";
import { StandaloneQuickInputService } from "monaco-editor/editor/standalone/browser/quickInput/standaloneQuickInputService.js";

registerSingleton(IListService, ListService, false);
registerSingleton(IQuickInputService, StandaloneQuickInputService, false);
