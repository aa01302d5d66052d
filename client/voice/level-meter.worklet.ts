/**
 * Measures loudness on the audio thread, which no busy or hidden page holds up. Each 0.1 s it posts a RMS value and the
 * audio clock's time; -1 while it is told to be mute.
 */
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void;
declare const sampleRate: number;
declare const currentTime: number;

class LevelMeter extends AudioWorkletProcessor {
  private squares = 0;
  private count = 0;
  private muted = false;

  constructor() {
    super();
    this.port.addEventListener("message", ({ data }: MessageEvent<boolean>) => {
      this.muted = data;
    });
    this.port.start();
  }

  process([input]: Float32Array[][]): true {
    const [channel] = input ?? [];
    if (channel === undefined) return true;
    for (const sample of channel) this.squares += sample * sample;
    this.count += channel.length;
    if (this.count >= sampleRate / 10) {
      const rms = this.muted ? -1 : Math.sqrt(this.squares / this.count);
      // A port has one other end; there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.port.postMessage([rms, currentTime]);
      this.squares = 0;
      this.count = 0;
    }
    return true;
  }
}

registerProcessor("level-meter", LevelMeter);
