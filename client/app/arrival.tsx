import { useEffect, useRef } from "react";
import { matchPath, useLocation } from "react-router";
import { PAGE_ADDRESSES } from "#contract/http/page-address.ts";

/**
 * Puts the focus on the heading of a page that was gone to within the page: what was focused is gone with the page
 * before, and a screen reader would say nothing. The browser itself tells of the first one.
 */
export function Arrival() {
  const place = placeOf(useLocation().pathname);
  const arrivedAt = useRef(place);
  useEffect(() => {
    if (arrivedAt.current === place) return undefined;
    const left = document.activeElement;
    const arrive = () => {
      const heading = [...document.querySelectorAll<HTMLElement>("main h1")].find((each) => each.checkVisibility());
      if (heading === undefined) return;
      observer.disconnect();
      arrivedAt.current = place;
      // Somebody who went on meanwhile is not called back.
      if (document.activeElement !== left && document.activeElement !== document.body) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(arrive);
    observer.observe(document.body, { childList: true, subtree: true });
    arrive();
    return () => observer.disconnect();
  }, [place]);
  return null;
}

/** The parts of one problem are one page. */
function placeOf(pathname: string): string {
  return (
    matchPath(PAGE_ADDRESSES.problemPart, pathname)?.params.shortname ??
    matchPath(PAGE_ADDRESSES.problem, pathname)?.params.shortname ??
    pathname
  );
}
