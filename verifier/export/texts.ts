import type { Signature } from "#contract/types/signature.ts";
import { starters } from "#catalogue/starters.ts";

/** Says in `problem.yaml` which languages there is a driver for. */
export function withDriverLanguages(yaml: string): string {
  return /^languages:/m.test(yaml) ? yaml : `${yaml.trimEnd()}\nlanguages: [javascript, typescript]\n`;
}

/** Says in `submissions.yaml` where TypeScript begins: the format's table of languages has no name for that. */
export function withEntryPoint(yaml: string): string {
  return /^\s*entrypoint:/m.test(yaml) ? yaml : `${yaml}${ENTRY_POINT}`;
}

const ENTRY_POINT = '"*/*.ts":\n  entrypoint: main.ts\n';

const SECTION = {
  en: {
    heading: "## What to submit",
    words: [
      "A file that defines the function `NAME`, in JavaScript or TypeScript. It is called with the arguments and its result is what counts; it reads and prints nothing. In the samples each line of the input is one argument as JSON, and the output is the result as JSON.",
      "In TypeScript:",
    ],
  },
  ko: {
    heading: "## 제출할 것",
    words: [
      "`NAME` 함수를 정의한 JavaScript 또는 TypeScript 파일을 제출하세요. 채점기가 인수를 넘겨 함수를 호출하고 반환값을 채점하므로, 입력을 읽거나 출력할 필요가 없습니다. 예제 입력의 각 줄은 JSON으로 쓴 인수 하나이고, 예제 출력은 JSON으로 쓴 반환값입니다.",
      "TypeScript에서는 다음과 같습니다.",
    ],
  },
};

/** A statement for judges whose page doesn't know functions: a section that says what to write. */
export function withFunctionSection(markdown: string, signature: Signature, locale: "en" | "ko"): string {
  const { heading, words } = SECTION[locale];
  const [what = "", how = ""] = words.map((word) => word.replace("NAME", signature.name));
  const code = starters(signature).typescript.trimEnd();
  return `${markdown.trimEnd()}\n\n${heading}\n\n${what}\n\n${how}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}
