import { writeFile } from "node:fs/promises";
import path from "node:path";

const RATE = 48_000;
/** Overtones of a low voice, four syllables a second. */
const [PITCH_HZ, OVERTONES, SYLLABLES_HZ] = [140, 11, 4];

/** Flags of a browser that hears, again and again, somebody talk for some seconds and then be silent for some. */
export async function fakeMicrophone(folder: string, talkS: number, silenceS: number): Promise<string[]> {
  const file = path.join(folder, "voice.wav");
  await writeFile(file, wav(samples(talkS, silenceS)));
  return [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-audio-capture=${file}`,
  ];
}

function samples(talkS: number, silenceS: number): Int16Array {
  return Int16Array.from({ length: RATE * (talkS + silenceS) }, (_sample, index) => {
    const t = index / RATE;
    return t < talkS ? Math.round(32_767 * voiceAt(t)) : 0;
  });
}

function voiceAt(t: number): number {
  const pitch = PITCH_HZ + 20 * Math.sin(2 * Math.PI * 0.7 * t);
  const tone = Array.from(
    { length: OVERTONES },
    (_tone, index) => Math.sin(2 * Math.PI * pitch * (index + 1) * t) / (index + 1),
  ).reduce((sum, each) => sum + each, 0);
  return 0.12 * tone * (0.55 + 0.45 * Math.sin(2 * Math.PI * SYLLABLES_HZ * t));
}

const HEADER_BYTES = 44;

/** A WAV file, mono, 16 bits. */
function wav(data: Int16Array): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + data.byteLength);
  const view = new DataView(file.buffer);
  const put = (text: string, at: number) => file.set(new TextEncoder().encode(text), at);
  put("RIFF", 0);
  view.setUint32(4, file.byteLength - 8, true);
  put("WAVEfmt ", 8);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put("data", 36);
  view.setUint32(40, data.byteLength, true);
  data.forEach((sample, index) => view.setInt16(HEADER_BYTES + 2 * index, sample, true));
  return file;
}
