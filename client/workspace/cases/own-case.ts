import { checkValue } from "#contract/types/check-value.ts";
import { OWN_CASE_LIMIT_BYTES } from "#contract/judging/limits.ts";
import type { PublicProblem } from "#contract/problem/problem.ts";
import { parseType } from "#contract/types/value-type.ts";
import { z } from "zod";

/** A case of the solver's own. `fields` hold the text as typed: one a parameter, or the whole input of a stdio problem. */
export const OwnCase = z.object({ id: z.string(), fields: z.array(z.string()) });
export type OwnCase = z.infer<typeof OwnCase>;

export type FieldFault =
  | { kind: "empty" }
  | { kind: "notJson"; message: string }
  | { kind: "wrongType"; path: string; message: string }
  | { kind: "tooLong" };

type Shape = Pick<PublicProblem, "kind" | "signature">;

/** The fields that a sample's input fills. */
export function fieldsOf(input: string, { signature }: Shape): string[] {
  return signature === null ? [input] : argumentsOf(input, signature).map(({ text }) => text);
}

type Argument = { name: string; type: string; text: string };

/** What an input gives each parameter; one that was cut short gives nothing to the last ones. */
export function argumentsOf(input: string, { parameters }: NonNullable<Shape["signature"]>): Argument[] {
  const lines = input.split("\n");
  return parameters.map(({ name, type }, at) => ({ name, type, text: lines[at] ?? "" }));
}

export function emptyFields({ signature }: Shape): string[] {
  return signature === null ? [""] : signature.parameters.map(() => "");
}

/** What is wrong with a field, or null. stdio input is free text. */
export function faultOfField(text: string, at: number, { signature }: Shape): FieldFault | null {
  if (new TextEncoder().encode(text).length > OWN_CASE_LIMIT_BYTES) return { kind: "tooLong" };
  const parameter = signature?.parameters[at];
  if (parameter === undefined) return null;
  if (text.trim() === "") return { kind: "empty" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return { kind: "notJson", message: cause instanceof Error ? cause.message : String(cause) };
  }
  const type = parseType(parameter.type);
  const fault = type.ok ? checkValue(value, type.type)[0] : undefined;
  return fault === undefined ? null : { kind: "wrongType", path: fault.path, message: fault.message };
}

export function isValid(own: OwnCase, shape: Shape): boolean {
  return own.fields.every((text, at) => faultOfField(text, at, shape) === null);
}

/** The input in the samples' form. Only for a valid case: a field's line breaks are written away. */
export function inputOf(own: OwnCase, { signature }: Shape): string {
  if (signature === null) return own.fields[0] ?? "";
  return `${own.fields.map(onOneLine).join("\n")}\n`;
}

/** JSON text without the line breaks between its values; numbers stay as they were typed. */
function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
