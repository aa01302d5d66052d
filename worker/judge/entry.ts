import { signatureTypes } from "#contract/types/signature.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Entry } from "#sandbox/sandbox.ts";

/** How a solution of the problem is entered. */
export function entryOf({ signature }: Problem): Entry {
  if (signature === null) return { kind: "stdio" };
  return { kind: "function", name: signature.name, types: signatureTypes(signature) };
}

/** What a solution of a function problem returns. */
export function returnTypeOf({ shortname, signature }: Problem): ValueType {
  if (signature === null) throw new Error(`${shortname}: a stdio problem has no result type`);
  return signatureTypes(signature).returns;
}
