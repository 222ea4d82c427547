/** What the recorder offers on `globalThis.benchRecorder`, for `page.evaluate`. All times are milliseconds since navigation start. */
export interface InPageRecorder {
  /** When all events, rows and labels were painted for the first time. */
  readonly drawn: Promise<number>;
  /** When the subject was there that answers its reader. */
  readonly answers: Promise<number>;
  /** When nothing has held the page up for a while, after the first drawing. */
  readonly settle: () => Promise<void>;
  /** Long tasks since navigation start. */
  readonly tasks: () => { readonly start: number; readonly duration: number }[];
  readonly startFrames: () => void;
  /** The times between frames since `startFrames`. */
  readonly stopFrames: () => number[];
  /** From the next event of this type to the first drawing after it; `result` waits for it. */
  readonly arm: (type: 'click' | 'keydown') => void;
  readonly result: () => Promise<number>;
}

/** So long without a long task, and loading is over. */
const QUIET_MS = 500;

/**
 * Runs in the page before all of its scripts, and sees everything from the start of navigation. It is sent as text: it uses nothing but
 * its arguments.
 *
 * @param first The marks that a subject may set when it has drawn for the first time, though nothing answers yet.
 * @param names Those that it may set when it has drawn, and answers.
 */
export function recordInPage({
  first,
  names,
  quiet,
}: {
  readonly first: readonly string[];
  readonly names: readonly string[];
  readonly quiet: number;
}): void {
  const tasks: { start: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const nextMark = (after: number, wanted = names) =>
    new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const mark = list
          .getEntries()
          .find(({ name, startTime }) => wanted.includes(name) && startTime > after);
        if (!mark) return;
        observer.disconnect();
        resolve(mark.startTime);
      });
      observer.observe({ type: 'mark' });
    });

  let frames: number[] = [];
  let isRecording = false;
  const frame = (time: number) => {
    if (!isRecording) return;
    frames.push(time);
    requestAnimationFrame(frame);
  };
  let armed: Promise<number> = Promise.reject(new Error('Nothing was armed.'));
  armed.catch(() => undefined);

  const recorder: InPageRecorder = {
    drawn: nextMark(0, [...first, ...names]),
    answers: nextMark(0),
    settle: async () => {
      const begin = performance.now();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, quiet));
        const last = tasks.at(-1);
        const busyUntil = Math.max(begin, last ? last.start + last.duration : 0);
        if (performance.now() - busyUntil >= quiet) return;
      }
    },
    tasks: () => tasks,
    startFrames: () => {
      frames = [];
      isRecording = true;
      requestAnimationFrame(frame);
    },
    stopFrames: () => {
      isRecording = false;
      return frames.slice(1).map((time, index) => time - (frames[index] ?? time));
    },
    arm: (type) => {
      armed = new Promise((resolve) => {
        const seen = (event: Event) => resolve(nextMark(event.timeStamp).then((at) => at - event.timeStamp));
        addEventListener(type, seen, { capture: true, once: true });
      });
    },
    result: () => armed,
  };
  Object.assign(globalThis, { benchRecorder: recorder });
}

/** The arguments of `recordInPage`: Sourceline's own marks, and the one of the bench's pages. */
export const RECORDER_SETTINGS = {
  first: ['sourceline:first-drawn'],
  names: ['sourceline:drawn', 'bench:drawn'],
  quiet: QUIET_MS,
};
