// `npm start`: installs what is missing, then serves the explorer and keeps its dataset fresh.
// Only Node's own imports up here: the packages may not be there yet.
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ensureInstalled, projectRoot, requireNode, SetupError } from './ensure-installed.mjs';

const USAGE = `Usage: npm start -- [--port NUMBER] [--host] [--no-open]

  --port NUMBER   where to listen; by default 5173, or the next port that is free
  --host          let other devices on the network in
  --no-open       don't open a browser`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
      throw new TypeError(`"${values.port}" is no port; give a number from 0 to 65535`);
    }
    return { port, host: values.host, open: !values['no-open'], help: values.help };
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Whether somebody sits before a screen that a browser could open on. */
function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (!process.stdout.isTTY || CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function start({ port, host, open }) {
  requireNode();
  await ensureInstalled({ log: (line) => console.log(line) });
  const { createServer } = await import('vite');
  const server = await createServer({
    root: projectRoot,
    configFile: join(projectRoot, 'vite.config.ts'),
    clearScreen: false,
    server: { open: open && hasScreen(), ...(port !== undefined && { port }), ...(host && { host: true }) },
  });
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await server.close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await server.listen();
  const { local = [], network = [] } = server.resolvedUrls ?? {};
  for (const address of [...local, ...network]) console.log(`Sourceline is at ${address}`);
  console.log('Edit a story in src/stories and the page follows. Ctrl-C ends it.');
}

const options = readOptions();
if (options.help) {
  console.log(USAGE);
} else {
  try {
    await start(options);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
