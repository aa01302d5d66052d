import { z } from "zod";
import { parseType, type ValueType } from "./value-type.ts";

/** A type's text, e.g. `int[]`; see `value-type.ts`. */
const TypeText = z.string().superRefine((text, context) => {
  const parsed = parseType(text);
  if (!parsed.ok) context.addIssue({ code: "custom", message: parsed.message });
});

const Identifier = z.string().regex(/^[a-z][A-Za-z0-9]*$/, "must be a camelCase name");

/** The function a solver writes. */
export const Signature = z.strictObject({
  name: Identifier,
  parameters: z.array(z.strictObject({ name: Identifier, type: TypeText })).min(1),
  returns: TypeText,
});
export type Signature = z.infer<typeof Signature>;

/** The types of a checked signature's parameters and result. */
export function signatureTypes(signature: Signature): { parameters: ValueType[]; returns: ValueType } {
  return {
    parameters: signature.parameters.map(({ type }) => knownType(type)),
    returns: knownType(signature.returns),
  };
}

function knownType(text: string): ValueType {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.type;
}
