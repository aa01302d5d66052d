import { z } from "zod";

/** Stands for what can't be kept; as long as what it stands for, so that places in the text stay. */
const REPLACEMENT = "\ufffd";

/**
 * Text as PostgreSQL keeps it: UTF-8 without U+0000. Half a character (a lone surrogate) becomes U+FFFD, as in every
 * file and on every wire; U+0000 is refused, since a program or an input without it would be another one.
 */
export const StorableText = z
  .string()
  .overwrite((text) => text.toWellFormed())
  .refine((text) => !text.includes("\0"), "may not hold the character U+0000; remove it");

/** The same for what a person types: nothing in it may keep it from being saved. */
export const TypedText = z.string().overwrite(storable);

export function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", REPLACEMENT);
}

/** Of one form, as the database gives it back: written in capitals it would be another to everything else. */
export const Uuid = z.uuid().toLowerCase();

/** Largest value of PostgreSQL's `integer`. */
const INT4_MAX = 2_147_483_647;

/** A number that a column of type `integer` holds, even when it has become one more. */
export const Count = z
  .number()
  .int()
  .min(0)
  .max(INT4_MAX - 1);

/**
 * Schemas whose values go to the database as parts of a JSON text alone, which holds any string and any number. Every
 * other string and number of a request must be one that a column can hold; a test looks.
 */
export const keptAsJson = z.registry<{ why: string }>();
