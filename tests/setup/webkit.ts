import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebKit } from './find-webkit.d.mts';
import type { OtherBrowser, Tab, View } from './other-browser.ts';
import { newSession } from './web-driver.ts';
import type { RemoteElement, WebDriverSession } from './web-driver.ts';

/** Both start in well under a second; a busy machine takes longer, a broken one for ever. */
const START_LIMIT_MS = 20_000;

const TRY_AGAIN_MS = 100;

interface Point {
  readonly x: number;
  readonly y: number;
}

const WAY_OUT = 'SOURCELINE_WEBKIT=none leaves WebKit out.';

/**
 * Starts WebKit's driver, on a screen that nobody sees where there is an Xvfb. Each tab is a browser of its own: it has no
 * other's history or storage, and takes a second.
 *
 * @throws {Error} in words, where one of them does not start in time.
 */
export async function startWebKit({ driver, browser, xvfb }: WebKit): Promise<OtherBrowser> {
  const started: ChildProcess[] = [];
  const close = async () => {
    for (const child of started.toReversed()) await end(child);
  };
  try {
    const env = { ...process.env };
    if (xvfb !== null) {
      const screen = ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-noreset', '-nolisten', 'tcp'];
      const child = spawn(xvfb, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      started.push(child);
      env['DISPLAY'] = `:${await firstLine(child, xvfb)}`;
      env['GDK_BACKEND'] = 'x11';
      delete env['WAYLAND_DISPLAY'];
    }
    const port = String(await freePort());
    const child = spawn(driver, ['-p', port], { stdio: 'ignore', env });
    started.push(child);
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address, child, driver);
    return { open: () => openTab(address, browser), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openTab(address: string, binary: string): Promise<Tab> {
  const session = await newSession(address, {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  await session.resize(1200, 1000);
  let isOpen = true;
  return {
    ...viewOf(session, () => session.switchToFrame(null), false),
    goto: session.navigate,
    frame: async (start) => {
      const into = async () => {
        await session.switchToFrame(null);
        const frame = await session.execute(widgetFrame);
        if (frame !== null) await session.switchToFrame(frame);
      };
      const deadline = Date.now() + START_LIMIT_MS;
      while (Date.now() < deadline) {
        await into();
        if ((await session.execute(() => location.href)).startsWith(start))
          return viewOf(session, into, true);
        await sleep(TRY_AGAIN_MS);
      }
      throw new Error(`The page has no frame from ${start}.`);
    },
    close: async () => {
      if (isOpen) await session.close();
      isOpen = false;
    },
  };
}

/** The driver is in one document at a time, so that each view goes to its own first. */
const viewOf = (session: WebDriverSession, into: () => Promise<void>, inFrame: boolean): View => ({
  evaluate: async (work, ...words) => {
    await into();
    return await session.execute(work, ...words);
  },
  press: async (selector) => {
    // Its driver takes a group of SVG for one that is not shown, and counts points from the page's corner even in a frame.
    await into();
    const middle = await session.execute(middleOf, selector);
    if (middle === null) throw new Error(`There is no ${selector} to press.`);
    await session.switchToFrame(null);
    const corner = inFrame ? await session.execute(frameCorner) : { x: 0, y: 0 };
    await session.pressAt(corner.x + middle.x, corner.y + middle.y);
  },
});

/** In the page. Comes to us as what the driver calls it. */
function widgetFrame(): RemoteElement | null {
  const frame = document.querySelector('sourceline-timeline')?.shadowRoot?.querySelector('iframe');
  return (frame as unknown as RemoteElement | undefined) ?? null;
}

/** In the page: where the frame begins. It has no border. */
function frameCorner(): Point {
  const frame = document.querySelector('sourceline-timeline')?.shadowRoot?.querySelector('iframe');
  return frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
}

/** In the page or frame. */
function middleOf(selector: string): Point | null {
  const element = document.querySelector(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The number of the screen that it has taken. */
async function firstLine(child: ChildProcess, program: string): Promise<string> {
  const output = child.stdio[3] as Readable;
  const line = once(output, 'data').then(([data]) => String(data).trim());
  const gone = once(child, 'exit').then(() => null);
  const found = await Promise.race([line, gone, sleep(START_LIMIT_MS, null, { ref: false })]);
  if (found === null) throw new Error(`${program} gave no screen to draw WebKit on. ${WAY_OUT}`);
  return found;
}

async function untilReady(address: string, child: ChildProcess, program: string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    try {
      const signal = AbortSignal.timeout(START_LIMIT_MS);
      if ((await fetch(`${address}/status`, { signal })).ok) return;
    } catch {
      // Not yet there.
    }
    await sleep(TRY_AGAIN_MS);
  }
  throw new Error(`${program} did not start to listen within ${START_LIMIT_MS / 1000} s. ${WAY_OUT}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(timer);
}
