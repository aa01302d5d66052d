import { readNodeLibrary } from "./node-library.ts";

/** A host gets this as a finished text from its parent, in place of this module: it needn't be made for each host. */
export const nodeLibrary = readNodeLibrary();
