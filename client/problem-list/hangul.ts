import { convertQwertyToHangul, disassemble, getChoseong } from "es-hangul";

/** A text with each Korean syllable as the letters that it is typed by: a half-typed word is the beginning of a whole one. */
export function lettersOf(text: string): string {
  return disassemble(text);
}

/** The first letter of each syllable: ㄷㅈ of 동적. Other writing is left out. */
export function initialsOf(text: string): string {
  return getChoseong(text);
}

/** Whether it is consonants alone, as people type words for short. */
export function isInitials(letters: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(letters);
}

/** What the same keys write on a Korean keyboard; null where that is no Korean word. */
export function asHangul(text: string): string | null {
  if (!/^[a-z\s]+$/i.test(text)) return null;
  const hangul = convertQwertyToHangul(text);
  return /^[가-힣\s]+$/.test(hangul) ? hangul : null;
}
