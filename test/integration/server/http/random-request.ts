import * as fc from "fast-check";
import { OWN_CASE_LIMIT_BYTES, SOURCE_LIMIT_BYTES } from "#contract/judging/limits.ts";

export type RandomRequest = { method: string; path: string; headers: Record<string, string>; body: string | null };

/** Requests from nonsense to nearly right ones, so that they get past some checks and fail at the next. */
export function randomRequest(known: { submissionId: string; cookie: string }): fc.Arbitrary<RandomRequest> {
  return fc
    .record({
      method: fc.constantFrom("GET", "GET", "GET", "POST", "POST", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"),
      path: pathOf(known.submissionId),
      query,
      headers: headersOf(known.cookie),
      body,
    })
    .map((request) => ({
      method: request.method,
      path: `${request.path}${request.query}`,
      headers: request.headers,
      body: request.method === "GET" || request.method === "HEAD" ? null : request.body,
    }));
}

/** What a header may hold; fetch itself refuses the rest. */
const headerText = fc.string({ unit: "grapheme-ascii", maxLength: 60 }).map((text) => text.trim());
const segment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    "%",
    "%E0%A4%A",
    "..",
    "%2e%2e%2f",
    "%00",
    "tally",
    "nosuch",
    "__proto__",
    "constructor",
    "1",
    "null",
  ),
  fc.uuid(),
);

function pathOf(submissionId: string): fc.Arbitrary<string> {
  const id = fc.oneof(fc.constant(submissionId), fc.uuid(), segment);
  const shortname = fc.oneof({ weight: 3, arbitrary: fc.constant("tally") }, { weight: 1, arbitrary: segment });
  return fc.oneof(
    { weight: 3, arbitrary: shortname.map((name) => `/api/problems/${name}/submissions`) },
    { weight: 3, arbitrary: shortname.map((name) => `/api/problems/${name}/runs`) },
    { weight: 2, arbitrary: id.map((each) => `/api/submissions/${each}`) },
    { weight: 1, arbitrary: id.map((each) => `/api/submissions/${each}/events`) },
    { weight: 1, arbitrary: shortname.map((name) => `/api/problems/${name}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(shortname, segment).map(([name, file]) => `/api/problems/${name}/assets/${file}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("/api/problems", "/api/identity", "/api/health", "/api/ready", "/api/openapi.json"),
    },
    { weight: 2, arbitrary: fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`) },
    { weight: 1, arbitrary: fc.array(segment, { maxLength: 5 }).map((parts) => `/api/${parts.join("/")}`) },
  );
}

const query = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  fc.constantFrom("?limit=1", "?limit=0", "?limit=1e9", "?limit=a", "?limit=1&limit=2", "?before=1", "?__proto__[a]=1"),
  fc.string({ unit: "binary", maxLength: 40 }).map((text) => `?${encodeURIComponent(text.toWellFormed())}`),
);

function headersOf(cookie: string): fc.Arbitrary<Record<string, string>> {
  const cookies = fc.oneof(
    { weight: 4, arbitrary: fc.constant(cookie) },
    { weight: 1, arbitrary: fc.constant(`${cookie.slice(0, -2)}xx`) },
    { weight: 1, arbitrary: headerText.map((text) => `basecase_identity=${text}`) },
    { weight: 1, arbitrary: headerText },
  );
  const contentType = fc.oneof(
    { weight: 6, arbitrary: fc.constant("application/json") },
    { weight: 1, arbitrary: fc.constantFrom("text/plain", "application/json; charset=utf-16", "multipart/form-data") },
    { weight: 1, arbitrary: headerText },
  );
  return fc
    .record(
      {
        cookie: cookies,
        "content-type": contentType,
        origin: fc.oneof({ weight: 1, arbitrary: headerText }, { weight: 1, arbitrary: fc.constant("null") }),
        "last-event-id": headerText,
        accept: fc.oneof(fc.constant("text/html"), headerText),
        "if-none-match": headerText,
        "x-forwarded-for": headerText,
        "content-encoding": fc.constantFrom("gzip", "br", "identity"),
        range: headerText,
      },
      { requiredKeys: ["cookie", "content-type"] },
    )
    .map(({ origin, "content-encoding": encoding, ...rest }) => ({
      ...rest,
      // These end most requests early, so few carry them.
      ...(origin !== undefined && origin.length % 7 === 1 && { origin }),
      ...(encoding !== undefined &&
        rest.range !== undefined &&
        rest.range.length % 5 === 1 && { "content-encoding": encoding }),
    }));
}

const ownCase = fc.oneof(
  fc.constantFrom("1\n", "1", "2\n3\n", "", "[", "null", "1e999", '"1"', "1\0"),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.json(),
);
const source = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 2, arbitrary: fc.constant("function tally(n) { return 2 * n; }") },
);
const validRequest = fc.record(
  {
    language: fc.oneof({ weight: 6, arbitrary: fc.constantFrom("javascript", "typescript") }, fc.string()),
    source,
    ownCases: fc.array(ownCase, { maxLength: 25 }),
  },
  { requiredKeys: ["language", "source"] },
);
const body = fc.oneof(
  { weight: 8, arbitrary: validRequest.map((value) => JSON.stringify(value)) },
  {
    weight: 2,
    arbitrary: validRequest.map(({ language, source: text }) => JSON.stringify({ language, source: text })),
  },
  { weight: 2, arbitrary: fc.json() },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }).map((text) => text.toWellFormed()) },
  { weight: 1, arbitrary: validRequest.map((value) => JSON.stringify(value).slice(0, -3)) },
  { weight: 1, arbitrary: fc.constant(`{"language":"javascript","source":"${"\\ud800\\u0000".repeat(20)}"}`) },
  { weight: 1, arbitrary: fc.constant("[".repeat(10_000)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      JSON.stringify({ language: "javascript", source: "x".repeat(3 * SOURCE_LIMIT_BYTES) }),
      JSON.stringify({ language: "javascript", source: "x", ownCases: ["1".repeat(10 * OWN_CASE_LIMIT_BYTES)] }),
    ),
  },
);
