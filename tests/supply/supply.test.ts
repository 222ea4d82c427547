import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALLOWED_AT_RUN_TIME, ALLOWED_FOR_DEVELOPMENT, NEVER_TAKEN } from './licences.ts';
import { fingerprintOf, lockedPackages, readManifest } from './locked-packages.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const manifest = readManifest();
const locked = lockedPackages();
const atRunTime = locked.filter(({ dev }) => !dev);

const names = (packages: readonly { readonly name: string }[]) => packages.map(({ name }) => name);

describe('the packages', () => {
  it('are asked for by exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(readFileSync(`${TOP}.npmrc`, 'utf8')).toContain('save-exact=true');
  });

  it('are those that are locked, at the versions that are asked for', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const versionOf = (name: string) => locked.find(({ path }) => path === `node_modules/${name}`)?.version;
    expect(asked.filter(([name, version]) => versionOf(name) !== version)).toEqual([]);
  });

  it('are held to the hash of their bytes, but for those of other systems that only developers install', () => {
    expect(names(atRunTime.filter(({ integrity }) => !integrity?.startsWith('sha512-')))).toEqual([]);
    const without = locked.filter(({ integrity }) => integrity === undefined);
    expect(names(without.filter(({ optional, dev }) => !optional || !dev))).toEqual([]);
  });

  it('come from no other place than the registry', () => {
    const elsewhere = locked.filter(
      ({ resolved, link }) =>
        link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(names(elsewhere)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    expect(readFileSync(`${TOP}.npmrc`, 'utf8')).toContain('ignore-scripts=true');
    expect(names(locked.filter(({ hasInstallScript }) => hasInstallScript))).toEqual([]);
    const scripted = locked.filter(({ path }) => {
      if (!existsSync(`${TOP}${path}/package.json`)) return false;
      const { scripts = {} } = JSON.parse(readFileSync(`${TOP}${path}/package.json`, 'utf8')) as {
        readonly scripts?: Readonly<Record<string, string>>;
      };
      return ['preinstall', 'install', 'postinstall'].some((name) => scripts[name] !== undefined);
    });
    expect(names(scripted)).toEqual([]);
  });

  it('are none that were turned down', () => {
    expect(names(locked).filter((name) => NEVER_TAKEN.includes(name))).toEqual([]);
  });
});

describe('the licences', () => {
  const outside = (allowed: ReadonlySet<string>, packages: typeof locked) =>
    packages
      .filter(({ license = 'none' }) => !allowed.has(license))
      .map(({ name, license }) => `${name}: ${license ?? 'none'}`);

  it('of what is there at run time ask for a copy of themselves and nothing more', () => {
    expect(outside(ALLOWED_AT_RUN_TIME, atRunTime)).toEqual([]);
  });

  it('of what only developers run are ones that were looked at', () => {
    expect(outside(ALLOWED_FOR_DEVELOPMENT, locked)).toEqual([]);
  });

  it('are all in use: what is allowed for nothing is not allowed', () => {
    const used = new Set(locked.map(({ license }) => license));
    expect([...ALLOWED_FOR_DEVELOPMENT].filter((license) => !used.has(license))).toEqual([]);
  });
});

describe('the reasons', () => {
  it('are in the README for each package at run time, and for no other', () => {
    const readme = readFileSync(`${TOP}README.md`, 'utf8');
    const [, table = ''] = readme.split('<!-- runtime packages -->');
    const rows = [...table.matchAll(/^\| (`[^|]+`) \| ([^|]+) \| ([^|]+) \|$/gm)];
    const named = rows.flatMap(([, cell = '']) =>
      Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name),
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(manifest.dependencies)));
    expect(named).toHaveLength(new Set(named).size);
    expect(
      rows.filter(([, , where = '', why = '']) => where.trim() === '' || why.trim().length < 20),
    ).toEqual([]);
  });
});

describe('the audit', () => {
  const record = JSON.parse(readFileSync(`${TOP}tests/supply/audit.json`, 'utf8')) as {
    readonly asked: string | null;
    readonly answered: boolean;
    readonly packages: string;
    readonly advisories: readonly {
      readonly name: string;
      readonly title: string;
      readonly accepted?: string;
    }[];
  };

  it('was asked for about these very packages (else: npm run audit)', () => {
    expect(record.packages).toBe(fingerprintOf(locked));
    expect(record.asked).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('leaves no advisory without a word on why it is harmless here', () => {
    expect(record.advisories.filter(({ accepted }) => !accepted)).toEqual([]);
  });

  it('is said in docs/trust.md to have been answered or not, with its day', () => {
    const page = readFileSync(`${TOP}docs/trust.md`, 'utf8').replaceAll(/\s+/g, ' ');
    expect(page).toContain(
      record.answered
        ? `last audited on ${record.asked}`
        : `the registry at hand refused to audit them (last asked on ${record.asked})`,
    );
  });
});
