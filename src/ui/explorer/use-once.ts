import { useState } from 'react';

/** Whether something holds, or has held at any drawing before. */
export function useOnce(holds: boolean): boolean {
  const [held, setHeld] = useState(holds);
  if (holds && !held) setHeld(true);
  return holds || held;
}
