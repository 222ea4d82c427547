import { DOOR_EVENT } from './load-locked-door.ts';
import { openDoor } from './open-door.tsx';

/* What comes after the first drawing in a frame that may load no modules, as a classic script; `load-locked-door.ts` waits for it. */

dispatchEvent(new CustomEvent(DOOR_EVENT, { detail: openDoor }));
