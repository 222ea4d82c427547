import './behind.css';

/** Of what is drawn into an element behind what that one shows, until it is whole. */
export const BEHIND = 'sl-behind';
