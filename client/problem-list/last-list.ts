const KEY = "basecase.list";

/** Keeps how the list was last filtered in this tab, as the query of its address. */
export function rememberList(query: string): void {
  try {
    sessionStorage.setItem(KEY, query);
  } catch {
    // Where the browser forbids it the list is found unfiltered.
  }
}

export function lastListQuery(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** The list's address as it was left. */
export function listAddress(): string {
  const query = lastListQuery();
  return query === "" ? "/" : `/?${query}`;
}
