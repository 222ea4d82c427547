import { VIEW_ATTRIBUTES, WIRE_VERSION } from '../wire.ts';
import type { FrameParameters, HostMessage } from '../wire.ts';
import { styleElement } from './element-style.ts';
import { readFrameMessage } from './frame-message.ts';
import { whenNear } from '../near-viewport.ts';
import { scriptAddress } from './script-address.ts';

const BASE = scriptAddress();

/** The attributes that stand for parameters. */
const PARAMETERS = ['src', ...VIEW_ATTRIBUTES];

/** Until the frame says how high its content is. CSS pixels, as in the plain iframe and in the style of the fallback. */
const FIRST_HEIGHT = 480;

/** A height beyond these is a mistake or an attack, not a timeline. CSS pixels. */
const MIN_HEIGHT = 120;
const MAX_HEIGHT = 12_000;

/**
 * What the frame may do. Its own origin as well, which lets it read its data from any host for files, most of which allow no other;
 * but not on the host's own origin, where it could lift its sandbox: there it works without. A host that wants it otherwise
 * says so by its own `sandbox` attribute on the element.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** How long the frame may be silent: until its page has come, and from then on. */
const LONGEST_LOAD_MS = 30_000;
const LONGEST_SILENCE_MS = 5_000;

/**
 * `<sourceline-timeline>`: a timeline in a sandboxed frame of `embed.html`, which lies beside this script. It loads
 * when it comes near the viewport. Its attributes are the parameters of the explorer's address, `src` the dataset's
 * address; changing one changes the widget in place. `title` names the frame. What stands in the element is shown
 * until the timeline is there, in print, and where nothing loads.
 *
 * It raises `sourceline:ready`, `sourceline:select`, `sourceline:filter` and `sourceline:error`. Taken out of the page
 * it leaves nothing behind: no frame, no listener, no observer; put back, it begins anew.
 */
export class TimelineElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...PARAMETERS, 'title'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #fallback = document.createElement('div');
  #frame: HTMLIFrameElement | undefined;
  /** The origin that the frame has to have, as its messages tell it: `null` where it is locked in. */
  #origin = '';
  #isReady = false;
  /** Runs until the frame is first heard. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Attributes to pass on: all that change until the frame listens, then those of one task. */
  readonly #changed = new Set<string>();
  #stopWatching = (): void => {};

  constructor() {
    super();
    styleElement(this.#root);
    this.#fallback.append(document.createElement('slot'));
    this.#root.append(this.#fallback);
  }

  connectedCallback(): void {
    if (!this.#frame) this.#stopWatching = whenNear(this, () => this.#load());
  }

  disconnectedCallback(): void {
    this.#stopWatching();
    this.#isReady = false;
    this.#fallback.hidden = false;
    this.#changed.clear();
    if (this.isConnected && this.#frame) {
      // Put elsewhere in one go: the frame has come along and is loading again, with the address it first had.
      this.#frame.className = '';
      this.#await(LONGEST_LOAD_MS);
      for (const name of PARAMETERS) this.#changed.add(name);
      return;
    }
    removeEventListener('message', this.#hear);
    clearTimeout(this.#patience);
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** Browsers that move elements whole (`moveBefore`) call this instead of the two above, and the frame lives on. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    // Also where the value is what it was: the reader may have changed the view since.
    if (!this.#frame) return;
    if (name === 'title') {
      this.#frame.title = this.#name();
      return;
    }
    if (this.#isReady && this.#changed.size === 0) queueMicrotask(this.#tell);
    this.#changed.add(name);
  }

  #load(): void {
    this.#stopWatching();
    // What an observer saw before it was stopped may still be reported.
    if (this.#frame || !this.isConnected) return;
    const url = new URL('embed.html', BASE);
    for (const name of PARAMETERS) {
      const [key, value] = this.#parameter(name);
      if (value !== null) url.searchParams.set(key, value);
    }
    const frame = document.createElement('iframe');
    const own = url.origin === origin && !import.meta.env.DEV ? '' : ' allow-same-origin';
    frame.sandbox.value = this.getAttribute('sandbox') ?? SANDBOX + own;
    const may = (what: string) => frame.sandbox.contains(`allow-${what}`);
    this.#origin = may('same-origin') ? url.origin : 'null';
    // A frame can't find out by itself.
    if (may('popups')) frame.name = 'sourceline:popups';
    frame.allow = 'clipboard-write; fullscreen';
    // The frame has to know whom it answers, and needs to know no more of the page it is in.
    frame.referrerPolicy = 'origin';
    frame.title = this.#name();
    // Attributes, which no content policy forbids, unlike a style.
    frame.width = '100%';
    frame.height = String(FIRST_HEIGHT);
    frame.setAttribute('frameborder', '0');
    frame.src = url.href;
    // A page that doesn't come is no error to a frame: it shows another in its place.
    frame.addEventListener('load', () => {
      if (this.#patience) this.#await(LONGEST_SILENCE_MS);
    });
    this.#frame = frame;
    addEventListener('message', this.#hear);
    this.#await(LONGEST_LOAD_MS);
    this.#root.prepend(frame);
  }

  /** The parameter that an attribute stands for, and its value; null where there is none. */
  #parameter(attribute: string): readonly [string, string | null] {
    const value = this.getAttribute(attribute);
    if (attribute !== 'src') return [attribute, value];
    try {
      // The frame would read it as relative to itself.
      return ['data', value && new URL(value, document.baseURI).href];
    } catch {
      // No address: the frame refuses it by name.
      return ['data', value];
    }
  }

  #name(): string {
    return this.title || this.textContent.trim() || 'Timeline';
  }

  readonly #tell = (): void => {
    // Moved since: the frame that comes is told.
    if (!this.#isReady) return;
    const parameters: FrameParameters = Object.fromEntries(
      Array.from(this.#changed, (name) => this.#parameter(name)),
    );
    this.#changed.clear();
    const message: HostMessage = { sourceline: WIRE_VERSION, type: 'set', parameters };
    // An origin of nobody cannot be addressed; what is said is in the frame's own address anyway.
    this.#frame?.contentWindow?.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
  };

  /** Listens to its own frame alone, and only while that shows what it was made for. */
  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== this.#origin) return;
    const message = readFrameMessage(data);
    if (message === null) return;
    this.#await();
    if (message.type === 'height') {
      frame.height = String(Math.min(Math.max(Math.ceil(message.value), MIN_HEIGHT), MAX_HEIGHT));
      return;
    }
    // What went wrong, too: the frame says so, with a way to try again.
    this.#show(frame);
    this.#raise(message.type, message.detail);
  };

  #raise(type: string, detail: object | null): void {
    this.dispatchEvent(new CustomEvent(`sourceline:${type}`, { detail, bubbles: true, composed: true }));
  }

  /** Gives the frame so long to say something; without a time, no longer waits for it. Should it come later still, it is shown. */
  #await(time?: number): void {
    clearTimeout(this.#patience);
    this.#patience = time ? setTimeout(this.#giveUp, time) : undefined;
  }

  readonly #giveUp = (): void => this.#raise('error', { message: 'No answer' });

  #show(frame: HTMLIFrameElement): void {
    // Of a reader who waits on the link that is about to go.
    const hasFocus = this.matches(':focus-within') && !this.#isReady;
    this.#isReady = true;
    frame.className = 'ready';
    this.#fallback.hidden = true;
    if (hasFocus) frame.focus();
    if (this.#changed.size > 0) this.#tell();
  }
}
