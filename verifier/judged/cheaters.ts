import { signatureTypes, type Signature } from "#contract/types/signature.ts";
import { NODES_SOURCE } from "../programs/nodes.ts";

/** A program that knows the samples and nothing else. */
export type Cheater = { how: string; source: string };

export type KnownCase = { input: string; answer: string };

/** One that looks its input up, for each answer it may give to an unknown one, and one that counts its calls. */
export function cheaters(samples: KnownCase[], signature: Signature | null): Cheater[] {
  const write = signature === null ? stdioProgram(samples) : functionProgram(samples, signature);
  const fallbacks = [...new Set(samples.map(({ answer }) => answer.trim()))];
  return [
    ...fallbacks.map((answer) => ({
      how: `looks its input up in the samples, and else gives ${answer.slice(0, 40)}`,
      source: write(`known.get(key) ?? ${samples.findIndex((sample) => sample.answer.trim() === answer)}`),
    })),
    {
      how: "counts its calls and gives the samples' answers in turn",
      // Wherever a count might live on from one case to the next.
      source: write(
        "(Object.prototype.basecaseCalls = globalThis.basecaseCalls = (globalThis.basecaseCalls ?? -1) + 1) % answers.length",
      ),
    },
  ];
}

/** `choice` is an expression of `key` and `known`: the index of the answer to give. */
type Writer = (choice: string) => string;

function functionProgram(samples: KnownCase[], signature: Signature): Writer {
  const { parameters, returns } = signatureTypes(signature);
  const inputs = samples.map(
    ({ input }) =>
      `[${input
        .split("\n")
        .filter((line) => line !== "")
        .join(",")}]`,
  );
  return (choice) => `var basecaseCheat = (() => {
const hide = () => {};
${NODES_SOURCE}
const answers = [${samples.map(({ answer }) => answer.trim()).join(",")}];
const types = ${JSON.stringify(parameters)};
const keyOf = (values) => JSON.stringify(values.map((value, part) => plain(value, types[part])));
const known = new Map([${inputs.join(",")}].map((values, at) => [keyOf(values.map((value, part) => build(value, types[part]))), at]));
return (values) => {
  const key = keyOf(values);
  return build(answers[${choice}], ${JSON.stringify(returns)});
};
})();
function ${signature.name}(...values) { return basecaseCheat(values); }
`;
}

function stdioProgram(samples: KnownCase[]): Writer {
  const known = samples.map(({ input }, at) => [input, at]);
  return (choice) => `const known = new Map(${JSON.stringify(known)});
const answers = ${JSON.stringify(samples.map(({ answer }) => answer))};
const key = require("node:fs").readFileSync(0, "utf8");
process.stdout.write(answers[${choice}]);
`;
}
