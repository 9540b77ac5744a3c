/**
 * A bell of two notes, made by the browser itself. Browsers let a page be heard once somebody has clicked on it
 * or pressed a key; until then a ring is lost, never late.
 */
const NOTES = [{ hertz: 659.3, after: 0 }, { hertz: 523.3, after: 0.45 }];
const LOUDNESS = 0.25;
const FADES = 2.2; // s
const SILENT = 0.0001; // as near to nothing as a fade that halves again and again comes
const LATE = 1500; // ms

/** Returns what rings it. */
export function makeBell() {
  let context;
  const wake = () => {
    context ??= new AudioContext();
    return context.state === "running" ? Promise.resolve() : context.resume();
  };
  for (const gesture of ["pointerdown", "keydown"]) document.addEventListener(gesture, () => void wake().catch(explain));
  return () => {
    const asked = Date.now();
    return wake().then(() => Date.now() - asked < LATE && strike(context)).catch(explain);
  };
}

function strike(context) {
  for (const { hertz, after } of NOTES) {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    const at = context.currentTime + after;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(LOUDNESS, at);
    volume.gain.exponentialRampToValueAtTime(SILENT, at + FADES);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + FADES);
  }
}

const explain = (cause) => console.info("no sound", cause);
