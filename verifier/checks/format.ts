import { isUtf8 } from "node:buffer";
import { parse } from "yaml";
import { z } from "zod";
import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";

/** What the format asks of every package, ours or imported. */
export function checkFormat(subject: Subject): Finding[] {
  return [...loaderNotes(subject), ...namesakes(subject), ...timeLimit(subject), ...textFiles(subject)];
}

function loaderNotes({ notes }: Subject): Finding[] {
  const { warning, found } = finder("format");
  for (const { path, message } of notes) warning(path, message);
  return found;
}

function namesakes({ namesakes: others }: Subject): Finding[] {
  const { error, found } = finder("uuid");
  if (others.length > 0)
    error("problem.yaml", `the uuid is that of ${others.join(", ")}, too; make a new one with uuidgen`);
  return found;
}

const Limits = z.object({
  limits: z.object({ time_limit: z.number(), time_resolution: z.number().positive().default(1) }),
});
/** Of a step: what the sum of binary fractions may be off. */
const SLACK = 1e-4;

function timeLimit({ files }: Subject): Finding[] {
  const { error, found } = finder("timeLimit");
  const read = Limits.safeParse(parse(files.contents.get("problem.yaml")?.toString("utf8") ?? ""));
  if (!read.success) return [];
  const { time_limit: limit, time_resolution: resolution } = read.data.limits;
  const steps = limit / resolution;
  if (Math.abs(steps - Math.round(steps)) > SLACK || Math.round(steps) === 0) {
    const message = `limits.time_limit ${limit} is no multiple of time_resolution ${resolution}; set time_resolution`;
    error("problem.yaml", message);
  }
  return found;
}

/** Texts are UTF-8 without a mark, with Unix line ends; answers and inputs are looked at more closely elsewhere. */
function textFiles({ files }: Subject): Finding[] {
  const { error, warning, found } = finder("textFiles");
  for (const [path, bytes] of files.contents) {
    if (!isText(path, bytes)) continue;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
      error(path, "starts with a byte-order mark; save it without one");
    }
    if (WINDOWS_LINE_END.test(bytes.toString("latin1")) && !/^data\/(sample|secret)\/.*\.(in|ans)$/.test(path)) {
      error(path, "has Windows line ends; save it with Unix line ends");
    }
  }
  for (const path of files.huge) warning(path, "is larger than 100 MiB; other tools may refuse it");
  return found;
}

const WINDOWS_LINE_END = /\r\n/;

function isText(path: string, bytes: Buffer): boolean {
  return !/\.(png|jpe?g|gif|pdf|zip|gz|jar|class|ico|webp)$/i.test(path) && !bytes.includes(0) && isUtf8(bytes);
}
