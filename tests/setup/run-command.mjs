/** Child processes that show their output and never outlive us. */
import { spawn } from 'node:child_process';

/** How long a child may take to put its things in order before it is ended. */
const GRACE_MS = 5_000;

const children = new Set();

/** Runs a command with its output shown, no input, and gives its exit code; 127 where it cannot be started. */
export function run(command, args, { cwd, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that whatever it starts can be ended with it.
      detached: true,
    });
    children.add(child);
    child.once('error', (error) => {
      children.delete(child);
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      children.delete(child);
      if (signal !== null) console.error(`${command} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
}

/** Ends all children and what they started, at first politely. */
export async function killChildren() {
  const ending = [...children].map(
    (child) =>
      new Promise((resolve) => {
        child.once('close', resolve);
        signalGroup(child, 'SIGTERM');
        setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref();
      }),
  );
  await Promise.all(ending);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
