import type { Csr } from '../../base/csr.ts';
import { NO_VALUE } from './lists-of-numbers.ts';

/**
 * What lists lead to in two steps: each number replaced by what stands for it, each once per list, without `NO_VALUE`. The sources of
 * an event are followed from its passages.
 *
 *     followCsr(passagesOfEvents, passageSource) // sources of events
 */
export function followCsr({ offsets, values }: Csr, target: Int32Array): Csr {
  const followedOffsets = new Uint32Array(offsets.length);
  const followed = new Uint32Array(values.length);
  let end = 0;
  for (let list = 0; list + 1 < offsets.length; list++) {
    const first = end;
    const last = offsets[list + 1]!;
    for (let at = offsets[list]!; at < last; at++) {
      const value = target[values[at]!]!;
      if (value === NO_VALUE) continue;
      // Lists are short: looking through one is quicker than any set.
      let seen = first;
      while (seen < end && followed[seen] !== value) seen += 1;
      if (seen === end) followed[end++] = value;
    }
    followedOffsets[list + 1] = end;
  }
  return { offsets: followedOffsets, values: followed.slice(0, end) };
}
