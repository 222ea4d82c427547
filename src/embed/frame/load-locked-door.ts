import type { OpenDoor } from './open-door.tsx';

/** The event by which `twin-rest.ts` hands over what draws the explorer. */
export const DOOR_EVENT = 'sourceline:door';

/**
 * `loadDoor` for a frame that may load no modules: the rest of its twin lies in a template, as a classic script that says when it
 * is there. The two scripts share no classes, so a reading is handed over only when it has come to a good end.
 */
export function loadDoor(): Promise<OpenDoor> {
  return new Promise((resolve, reject) => {
    const rest = document.querySelector<HTMLTemplateElement>('#sourceline-twin-rest');
    if (rest === null) {
      reject(new Error('The page holds no template for the rest of its script'));
      return;
    }
    addEventListener(
      DOOR_EVENT,
      (event) => {
        if (!isDoorEvent(event)) return;
        const { detail: openDoor } = event;
        resolve((root, props) => {
          const { begun } = props;
          const isRead = begun?.isRead === true;
          if (!isRead) begun?.abort();
          openDoor(root, { ...props, begun: isRead ? begun : null });
        });
      },
      { once: true },
    );
    // A clone, since Trusted Types let no script be given an address.
    const content = document.importNode(rest.content, true);
    content
      .querySelector('script')
      ?.addEventListener('error', () => reject(new Error('The rest of the script could not be loaded')));
    document.head.append(content);
  });
}

function isDoorEvent(event: Event): event is CustomEvent<OpenDoor> {
  return event instanceof CustomEvent && typeof event.detail === 'function';
}
