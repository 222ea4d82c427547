/** What `npm test` was asked for. */

export const PROJECTS = ['unit', 'component', 'browser'];

/** Words after `npm test --` that make no sense; the message says which do. */
export class WrongUsage extends Error {}

/**
 * Reads the arguments: which projects of the tests to run, whether the checks beside them run too, and what
 * Vitest gets to hear.
 */
export function readOptions(args) {
  const projects = [];
  const vitestArgs = [];
  let isStatic = false;
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = args[at].split('=', 2);
    if (name === '--static') isStatic = true;
    else if (name === '--project') {
      const project = inline ?? args[(at += 1)];
      if (!PROJECTS.includes(project)) {
        throw new WrongUsage(
          `There is no project "${project ?? ''}" of the tests; choose of ${PROJECTS.join(', ')}.`,
        );
      }
      projects.push(project);
    } else vitestArgs.push(args[at]);
  }
  if (isStatic) {
    if (projects.length > 0 || vitestArgs.length > 0)
      throw new WrongUsage('--static takes no other arguments.');
    return { runsChecks: true, projects: ['unit'], vitestArgs: ['tests/architecture'] };
  }
  const isWhole = projects.length === 0 && vitestArgs.length === 0;
  return { runsChecks: isWhole, projects: projects.length === 0 ? PROJECTS : projects, vitestArgs };
}
