/** A thread in which one target is tried for a while; the thread that began it sees on `clock` when an input was begun. */
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

/** Inputs from one seed; the next ones have a seed of their own. */
const RUNS = 200;

/** No input may take longer, in milliseconds. */
const LONGEST = 1_000;

const { asked, clock } = workerData;
const entry = fileURLToPath(new URL('targets.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
parentPort.postMessage(asked.names ? { names: module.TARGETS.map(({ name }) => name) } : tryTarget());

function tryTarget() {
  const target = module.TARGETS.find(({ name }) => name === asked.name);
  const until = performance.now() + asked.milliseconds;
  const seen = { inputs: 0, slow: 0, slowest: 0, failure: null };
  const around = (check) => {
    let took = timed(check);
    // Whether the input is slow, or code was compiled or memory collected meanwhile, another try tells.
    for (let again = 0; took > LONGEST && again < 2; again += 1) took = Math.min(took, timed(check));
    seen.slowest = Math.max(seen.slowest, took);
    if (took > LONGEST) seen.slow += 1;
  };
  for (let seed = asked.seed; performance.now() < until && seen.failure === null; seed += 1) {
    const { inputs, failure } = target.run({ seed, runs: RUNS, around });
    seen.inputs += inputs;
    seen.failure = failure;
  }
  return seen;
}

/** Milliseconds that the check took the processor: on a busy machine the clock says more of others. */
function timed(check) {
  const began = performance.now();
  const before = process.cpuUsage();
  clock[0] = performance.timeOrigin + began;
  try {
    check();
  } finally {
    clock[0] = 0;
  }
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - began, (user + system) / 1_000);
}
