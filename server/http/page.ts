import { existsSync } from "node:fs";
import path from "node:path";
import expressStaticGzip from "express-static-gzip";
import { Router, type NextFunction, type Request, type Response } from "express";
import { isProblemPart, PAGE_ADDRESSES } from "#contract/http/page-address.ts";
import { HttpFailure } from "./http-failure.ts";

const PAGE = "index.html";

/** A year, the longest that caches heed; a hashed name never changes its content. */
const HASHED_LIFE_S = 31_536_000;

/**
 * Serves the built page from `directory`. An address that is none of the page's own, and a problem that `problems` does
 * not hold, is missing: a browser gets the page, which says so in words, and everybody the status.
 */
export function servePage(directory: string, problems: Pick<ReadonlyMap<string, unknown>, "has">): Router {
  const router = Router();
  router.use((request, _response, next) => {
    if (!isDecodable(request.path)) throw new HttpFailure("routeNotFound", "The address is not a valid one.");
    next();
  });
  router.use(
    // The build left each text in Brotli beside itself.
    expressStaticGzip(directory, {
      enableBrotli: true,
      index: false,
      serveStatic: {
        redirect: false,
        setHeaders: (response, file) => void response.setHeader("Cache-Control", lifeOf(directory, file)),
      },
    }),
  );
  router.use((request, _response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpFailure("routeNotFound", `Nothing takes ${request.method} at ${request.path}.`);
    }
    next();
  });
  for (const [kind, address] of Object.entries(PAGE_ADDRESSES)) {
    router.get(address, (request, response, next) => {
      if (isMissing(request.params, problems) || !request.accepts("html")) next();
      else {
        for (const data of dataFor(kind, request.params)) response.append("Link", preload(data));
        sendPage(directory, pageFor(directory, kind), response.status(200), next);
      }
    });
  }
  router.use((request, response, next) => {
    if (!isReader(request)) throw new HttpFailure("routeNotFound", `There is nothing at ${request.path}.`);
    sendPage(directory, PAGE, response.status(404), next);
  });
  return router;
}

function isMissing(
  { shortname, part }: Record<string, unknown>,
  problems: Pick<ReadonlyMap<string, unknown>, "has">,
): boolean {
  if (typeof shortname === "string" && !problems.has(shortname)) return true;
  return typeof part === "string" && !isProblemPart(part);
}

/**
 * Whether a person is to read the answer: browsers name HTML when they open an address, and accept anything for a part
 * of a page. A page open since before an update asks for parts that are gone; HTML would only confuse its loader.
 */
function isReader(request: Request): boolean {
  return request.get("Accept")?.includes("text/html") === true && !request.path.startsWith("/assets/");
}

/** The page is the same everywhere; that for a problem also names the scripts that its workspace needs. */
function pageFor(directory: string, kind: string): string {
  const own = kind.startsWith("problem") ? "problem.html" : PAGE;
  return existsSync(path.join(directory, own)) ? own : PAGE;
}

/** What the page asks for first; the browser fetches it while the page's scripts come and start. */
function dataFor(kind: string, { shortname }: Record<string, unknown>): string[] {
  if (kind === "list") return ["/api/problems"];
  return typeof shortname === "string" ? [`/api/problems/${encodeURIComponent(shortname)}`, "/api/problems"] : [];
}

function preload(address: string): string {
  return `<${address}>; rel=preload; as=fetch; crossorigin`;
}

function sendPage(directory: string, file: string, response: Response, next: NextFunction): void {
  if (!existsSync(path.join(directory, file))) {
    throw new HttpFailure("routeNotFound", "The page is not built yet; `npm start` or `npm run build` builds it.");
  }
  response.set("Cache-Control", "no-cache");
  response.sendFile(file, { root: directory, cacheControl: false }, (fault) => {
    // The reader may leave in the middle; that is no failure of ours.
    if (fault && !response.headersSent) next(fault);
  });
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/** How long caches keep a file. */
function lifeOf(directory: string, file: string): string {
  const hashed = path.relative(directory, file).startsWith(`assets${path.sep}`);
  return hashed ? `public, max-age=${HASHED_LIFE_S}, immutable` : "no-cache";
}
