/**
 * `npm run audit`: asks the registry for known faults in the locked packages, and keeps its answer with its day in `audit.json`,
 * which `npm test` then holds to the lock file without a network. A registry that refuses is kept as that: no answer is no good answer.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const RECORD = fileURLToPath(new URL('audit.json', import.meta.url));

const before = JSON.parse(readFileSync(RECORD, 'utf8'));
const answer = await ask();
const advisories = Object.values(answer.vulnerabilities ?? {}).flatMap(({ name, via }) =>
  via
    .filter((cause) => typeof cause === 'object')
    .map(({ title, url, severity, range }) => {
      const known = before.advisories.find((one) => one.name === name && one.url === url);
      return { name, title, url, severity, range, ...(known?.accepted ? { accepted: known.accepted } : {}) };
    }),
);
const record = {
  asked: new Date().toISOString().slice(0, 10),
  answered: answer.vulnerabilities !== undefined,
  packages: fingerprint(),
  advisories,
};
writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
console.log(
  record.answered
    ? `${advisories.length} advisories; those without "accepted" in tests/supply/audit.json fail the tests.`
    : 'The registry refused to audit; that is what is kept now. Try again where another registry answers.',
);
console.log('Say the day in docs/trust.md, too.');

async function ask() {
  const run = promisify(execFile);
  // It exits with 1 where it has found something.
  const { stdout } = await run('npm', ['audit', '--json'], { cwd: TOP, maxBuffer: 50_000_000 }).catch(
    (error) => error,
  );
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

/** As `fingerprintOf` in `locked-packages.ts`, which a test holds this to. */
function fingerprint() {
  const { packages } = JSON.parse(readFileSync(`${TOP}package-lock.json`, 'utf8'));
  const lines = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);
  return createHash('sha256')
    .update([...new Set(lines)].toSorted().join('\n'))
    .digest('hex')
    .slice(0, 32);
}
