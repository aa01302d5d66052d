import type { Diagnostic } from "#catalogue/model.ts";

/** Why a package is not taken: every reason that was found, each with its file. */
export class ImportFault extends Error {
  readonly faults: Diagnostic[];

  constructor(faults: Diagnostic[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join("\n"));
    this.faults = faults;
  }
}
