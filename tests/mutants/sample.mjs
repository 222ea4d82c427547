import { createHash } from 'node:crypto';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What is said of a mutant that was left out of the sample. */
export const NOT_DRAWN = 'not drawn';

/**
 * The mutants that a seed draws: those with the smallest hashes of seed, place and change, `size` of them. Which they are depends on
 * nothing else, so that the same seed draws the same ones again, wherever and in whatever order they are given.
 */
export function draw(mutants, { seed, size }) {
  const rank = ({ fileName, location: { start, end }, mutatorName, replacement }) => {
    const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
    const what = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement];
    return createHash('sha256').update(JSON.stringify(what)).digest('hex');
  };
  return mutants
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** Stryker's checkers decide which mutants are tried at all; this one lets through those that are drawn. It is given all in one group. */
class Sample {
  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const { MUTANTS_SEED: seed, MUTANTS_SAMPLE: size } = process.env;
    const drawn = new Set(draw(mutants, { seed, size: Number(size) }).map(({ id }) => id));
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: NOT_DRAWN },
      ]),
    );
  }
}

/**
 * Takes from each mutant the list of the tests that reach it before checkers are sent it: of all mutants together it is more than a message
 * can hold, and a checker has no use for it. Which tests are run, Stryker keeps apart.
 */
class Unlisted {
  onMutationTestingPlanReady({ mutantPlans }) {
    for (const { mutant } of mutantPlans) mutant.coveredBy = undefined;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', Sample),
  declareClassPlugin(PluginKind.Reporter, 'unlisted', Unlisted),
];
