/** The few commands of W3C WebDriver (https://www.w3.org/TR/webdriver2/) that the tests need, over plain HTTP. */

/** A driver that is well answers at once; one that hangs must not hang the tests. Longer than its own limits below. */
const ANSWER_LIMIT_MS = 30_000;

/** What the driver itself waits for at most, so that it says what took too long. */
const LIMITS = { script: 15_000, pageLoad: 25_000, implicit: 0 };

/** The member that WebDriver names an element by. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of the document that is driven, known to the driver alone. */
export interface RemoteElement {
  readonly [ELEMENT]: string;
}

/** A command failed, or had no answer in time. `code` is WebDriver's word, `no such element`, or `no answer`. */
export class WebDriverError extends Error {
  readonly command: string;
  readonly code: string;

  constructor(command: string, code: string, words: string) {
    super(`WebDriver, ${command}: ${words}`);
    this.name = 'WebDriverError';
    this.command = command;
    this.code = code;
  }
}

/** One browser under a driver's hand, one command after another. */
export interface WebDriverSession {
  readonly navigate: (url: string) => Promise<void>;
  /**
   * Runs a function in the page or frame at hand, waits for what it promises and gives it; `undefined` comes as null. The
   * function is sent as text: it sees its own arguments only, which go as JSON, or as elements.
   */
  readonly execute: <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Goes on in a frame of the document at hand; null: in the page itself. */
  readonly switchToFrame: (frame: RemoteElement | null) => Promise<void>;
  /** Moves a mouse to a point of the document at hand, in CSS pixels of its view, and presses there. */
  readonly pressAt: (x: number, y: number) => Promise<void>;
  /** The size of the window with all that is around the page, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What is in view of the page, as a PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser by the driver at an address, `http://127.0.0.1:4444`.
 *
 * @throws {WebDriverError} where the driver cannot, or does not answer in time; so do all commands.
 */
export async function newSession(
  address: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<WebDriverSession> {
  const begun = await send<{ sessionId: string }>('POST', `${address}/session`, 'new session', {
    capabilities: { alwaysMatch: { ...capabilities, timeouts: LIMITS } },
  });
  const top = `${address}/session/${begun.sessionId}`;
  const post = <Value = unknown>(command: string, body: object) =>
    send<Value>('POST', `${top}/${command}`, command, body);
  return {
    navigate: async (url) => void (await post('url', { url })),
    execute: (work, ...args) =>
      post('execute/sync', { script: `return (${String(work)}).apply(null, arguments)`, args }),
    switchToFrame: async (id) => void (await post('frame', { id })),
    pressAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', origin: 'viewport', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await post('actions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    },
    resize: async (width, height) => void (await post('window/rect', { width, height })),
    screenshot: async () =>
      Buffer.from(await send<string>('GET', `${top}/screenshot`, 'screenshot'), 'base64'),
    close: async () => void (await send('DELETE', top, 'delete session')),
  };
}

/** The value of one answer. */
async function send<Value>(method: string, url: string, command: string, body?: object): Promise<Value> {
  const signal = AbortSignal.timeout(ANSWER_LIMIT_MS);
  const failed = (code: string, words: string) => new WebDriverError(command, code, words);
  let answer: { value: Value | { error: string; message: string } };
  try {
    const response = await fetch(url, {
      method,
      signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    answer = (await response.json()) as typeof answer;
  } catch (error) {
    throw failed(
      'no answer',
      signal.aborted ? `no answer within ${ANSWER_LIMIT_MS / 1000} s` : `no answer (${String(error)})`,
    );
  }
  const { value } = answer;
  if (isFailure(value)) throw failed(value.error, `${value.error}: ${value.message}`);
  return value;
}

const isFailure = (value: unknown): value is { error: string; message: string } =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
