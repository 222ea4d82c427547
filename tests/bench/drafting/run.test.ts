import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));

/** What the command prints, and its exit code. */
const call = (...words: string[]) => spawnSync(process.execPath, [RUN, ...words], { encoding: 'utf8' });

describe('npm run bench:draft', () => {
  it('says how it is called where it is asked', () => {
    const { status, stdout, stderr } = call('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--corpora DIR');
  });

  it.each([[['--corpus', 'x']], [['--corpora']], [['x']]])('says so where it is called by %j', (words) => {
    const { status, stderr } = call(...words);
    expect(status).toBe(2);
    expect(stderr).toContain('--corpora DIR');
    expect(stderr).not.toContain('at parseArgs');
  });
});
