import { existsSync } from "node:fs";
import path from "node:path";
import express, { Router, type Response } from "express";
import { HttpFailure } from "./http-failure.ts";

/** A year, the longest that caches heed; a hashed name never changes its content. */
const HASHED_LIFE_S = 31_536_000;

/** Serves the built page from `directory`; every address that is no file is the page's own business. */
export function servePage(directory: string): Router {
  const router = Router();
  router.use(
    express.static(directory, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => cacheFile(response, directory, file),
    }),
  );
  router.use((request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpFailure("routeNotFound", `Nothing takes ${request.method} at ${request.path}.`);
    }
    // A page open since before an update asks for files that are gone; HTML would only confuse its loader.
    if (path.posix.extname(request.path) !== "" || !request.accepts("html")) {
      throw new HttpFailure("routeNotFound", `There is nothing at ${request.path}.`);
    }
    if (!existsSync(path.join(directory, "index.html"))) {
      throw new HttpFailure("routeNotFound", "The page is not built yet; `npm start` or `npm run build` builds it.");
    }
    response.set("Cache-Control", "no-cache");
    response.sendFile("index.html", { root: directory, cacheControl: false }, (fault) => {
      // The reader may leave in the middle; that is no failure of ours.
      if (fault && !response.headersSent) next(fault);
    });
  });
  return router;
}

function cacheFile(response: Response, directory: string, file: string): void {
  const hashed = path.relative(directory, file).startsWith(`assets${path.sep}`);
  response.set("Cache-Control", hashed ? `public, max-age=${HASHED_LIFE_S}, immutable` : "no-cache");
}
