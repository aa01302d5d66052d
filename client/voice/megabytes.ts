/** `3.4 MB`, in the reader's digits. */
export function megabytes(bytes: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(
    bytes / 1e6,
  );
}
