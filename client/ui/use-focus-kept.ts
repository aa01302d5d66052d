import { useEffect } from "react";

/** Where the focus is welcome, once what had it is gone: a button that says so, else the part that is shown. */
const HOMES = "[data-focus-home], [role='tabpanel']";
/** A dialog that closes gives the focus back to what opened it, which may be gone as well. */
const MOST_REMEMBERED = 6;

/**
 * Keeps the keyboard's place on the page. A button may end its own being: Stop ends with the run, "Give up" with the
 * editorial's lock, a round's "Start" with the screen it is on. The browser then gives the focus to nobody: Tab starts
 * at the top, and a screen reader says nothing. Here it goes to the nearest part of the page that is left.
 */
export function useFocusKept(): void {
  useEffect(() => {
    /** Elements that had the focus, newest first, each with all that it stood in. */
    let paths: Element[][] = [];
    let waiting = 0;
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof Element) || event.target === document.body) return;
      paths = [pathOf(event.target), ...paths.filter(([first]) => first !== event.target)].slice(0, MOST_REMEMBERED);
    };
    const restore = () => {
      waiting = 0;
      const [last] = paths;
      if (document.activeElement !== document.body || last === undefined || isThere(last[0])) return;
      homeOf(paths)?.focus({ preventScroll: true });
    };
    const look = () => {
      // The browser itself gives up a focus only with the next paint, and a dialog gives it back after that.
      if (waiting === 0) waiting = requestAnimationFrame(() => void setTimeout(restore));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("focusout", look);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
      document.removeEventListener("focusin", remember);
      document.removeEventListener("focusout", look);
    };
  }, []);
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each !== null && each !== document.body; each = each.parentElement) {
    path.push(each);
  }
  return path;
}

/** Whether it can have the focus; one that is disabled is there, and will be able again. */
function isThere(element: Element | undefined): boolean {
  return element?.isConnected === true && element.checkVisibility() && element.closest("[inert]") === null;
}

function homeOf(paths: Element[][]): HTMLElement | null {
  for (const path of paths) {
    for (const left of path.filter((each) => isThere(each) && each.id !== "root")) {
      // What had the focus before, where all that came after it is gone.
      if (left === path[0] && left instanceof HTMLElement && !left.matches(":disabled")) return left;
      const home = [left, ...left.querySelectorAll(HOMES)].find((each) => each.matches(HOMES) && isThere(each));
      if (home instanceof HTMLElement) return focusable(home);
    }
  }
  const heading = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2)")].find(isThere);
  return heading === undefined ? null : focusable(heading);
}

function focusable(element: HTMLElement): HTMLElement {
  if (element.tabIndex < 0) element.tabIndex = -1;
  return element;
}
