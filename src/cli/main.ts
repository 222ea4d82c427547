import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { timelineJsonSchemaText } from '../dataset/json-schema.ts';
import type { DatasetFile } from '../dataset/schema.ts';
import { didYouMean } from '../ingest/did-you-mean.ts';
import { hasErrors, type Problem } from '../ingest/problem.ts';
import { archiveCommand, type ArchiveOutcome } from './archive/archive-command.ts';
import { spaced } from './archive/build-archive.ts';
import { buildStoryFolder, defaultOutput, describeDataset, versionOutput } from './build-story-folder.ts';
import { checkDatasetFile } from './check-dataset-file.ts';
import { countOf } from './count-of.ts';
import { draftCommand, type DraftOutcome } from './draft/draft-command.ts';
import { FileError, problemOf } from './file-error.ts';
import { ARTICLES_FOLDER, STORY_FILE } from './read-story-folder.ts';
import { showProblem, type Terminal } from './terminal.ts';
import { COMMANDS, USAGE, UsageError } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

export { processTerminal } from './terminal.ts';

/** 0 all is well, 1 the input has errors, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

const SCHEMA_OUTPUT = 'public/schema/timeline.v1.json';

/** What a command did, before it is put into words or JSON. */
interface Outcome {
  readonly problems: readonly Problem[];
  /** The file that now has the result, whether or not it had to be written. */
  readonly output?: string;
  /** The file that keeps this version of a published dataset for ever. */
  readonly version?: string;
  /** A sentence for people, where all is well. */
  readonly success?: string;
  readonly file?: DatasetFile;
  /** Of an archive, whose problems may be too many to show and whose figures come from no file. */
  readonly archive?: Pick<ArchiveOutcome, 'counts' | 'figures'>;
  /** Of a draft what programs read of it. */
  readonly draft?: DraftOutcome['draft'];
}

interface Call {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly output?: string;
  readonly archive: boolean;
  readonly separator?: string;
  readonly published?: string;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Runs the command line with its arguments (without `node` and the script's name) and gives its exit code.
 * Never throws for anything a user can do.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // Known before the call is understood, so that a call that isn't is refused in the form that its caller reads.
  let about = { json: argv.includes('--json'), command: '' };
  try {
    const call = readCall(argv);
    about = call;
    if (call.help) {
      terminal.out(call.json ? JSON.stringify({ ok: true, usage: USAGE, problems: [] }, null, 2) : USAGE);
      return 0;
    }
    return report(await run(call, terminal), call, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      if (about.json)
        terminal.out(JSON.stringify({ ok: false, usage: error.message, problems: [] }, null, 2));
      else terminal.err(`sourceline: ${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!(error instanceof FileError)) throw error;
    return report({ problems: [problemOf(error)] }, about, terminal);
  }
}

function readCall(argv: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        archive: { type: 'boolean', default: false },
        separator: { type: 'string' },
        published: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command = '', ...rest] = positionals;
    const { output, archive, separator, published, json, help } = values;
    if (output === '') throw new UsageError('"-o" needs the name of a file');
    if (archive && command !== 'build') throw new UsageError('"--archive" belongs to "build"');
    if (separator !== undefined && !archive)
      throw new UsageError('"--separator" belongs to "build --archive"');
    if (published !== undefined && command !== 'draft')
      throw new UsageError('"--published" belongs to "draft"');
    return {
      command,
      arguments: rest,
      ...(output !== undefined && { output }),
      archive,
      ...(separator !== undefined && { separator }),
      ...(published !== undefined && { published }),
      json,
      help,
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(firstSentence(error.message));
    throw error;
  }
}

function firstSentence(message: string): string {
  return message.split(/\.\s/u)[0] ?? message;
}

async function run(call: Call, { cwd, err }: Terminal): Promise<Outcome> {
  switch (call.command) {
    case 'build':
      if (call.archive) {
        const { counts, figures, ...outcome } = await archiveCommand({
          cwd,
          inputs: call.arguments,
          output: call.output,
          separator: call.separator,
          onProgress: err,
        });
        return { ...outcome, archive: { counts, ...(figures && { figures }) } };
      }
      return buildCommand(cwd, theOne(call, 'STORY'), call.output);
    case 'check':
      if (call.output !== undefined) throw new UsageError('"check" writes nothing and takes no -o');
      return checkCommand(cwd, theOne(call, 'STORY or DATASET'));
    case 'draft':
      return draftCommand({
        cwd,
        inputs: call.arguments,
        output: call.output,
        published: call.published,
        onProgress: err,
      });
    case 'schema':
      if (call.arguments.length > 0) throw new UsageError('"schema" takes no further arguments');
      return schemaCommand(cwd, call.output ?? SCHEMA_OUTPUT);
    case '':
      throw new UsageError('which command?');
    default:
      throw new UsageError(unknownCommand(call.command));
  }
}

function theOne(call: Call, what: string): string {
  const [only, ...more] = call.arguments;
  if (only === undefined || only === '') throw new UsageError(`"${call.command}" needs a ${what}`);
  if (more.length > 0)
    throw new UsageError(`"${call.command}" takes one ${what}, and ${more.length + 1} are given`);
  return only;
}

function unknownCommand(command: string): string {
  const meant = didYouMean(command, COMMANDS.keys());
  const list = [...COMMANDS.keys()].join(', ');
  return `there is no command "${command}"; ${meant === undefined ? `the commands are ${list}` : `did you mean "${meant}"?`}`;
}

async function buildCommand(cwd: string, story: string, output: string | undefined): Promise<Outcome> {
  const folder = await storyFolder(cwd, story);
  if (output !== undefined && isInput(resolve(cwd, folder), resolve(cwd, output))) {
    throw new UsageError(`"${output}" is a file of the story itself; name another for its dataset`);
  }
  const built = await buildStoryFolder(cwd, folder);
  if (built.dataset === undefined) return { problems: built.problems };
  const { file, text } = built.dataset;
  const target = output ?? defaultOutput(file.id);
  // Elsewhere than where stories are published, a dataset is a file like any other.
  const version = output === undefined ? versionOutput(file.id, text) : undefined;
  // Before the story itself, so that a story that was built to be published has its version.
  const isKept = version !== undefined && (await writeFileWhole(cwd, version, text));
  const written = await writeFileWhole(cwd, target, text);
  const verb = written ? 'Built' : 'Unchanged:';
  const success = `${verb} ${target}: ${describeDataset(file)}`;
  return {
    problems: built.problems,
    output: target,
    ...(version !== undefined && { version }),
    file,
    success: isKept ? `${success}\nKept this version for ever: ${version}` : success,
  };
}

async function checkCommand(cwd: string, path: string): Promise<Outcome> {
  const isStory = (await isFolder(cwd, path)) || basename(path) === STORY_FILE;
  if (isStory) {
    const { dataset, problems } = await buildStoryFolder(cwd, await storyFolder(cwd, path));
    return { problems, ...(dataset && { file: dataset.file, success: checked(path, dataset.file) }) };
  }
  const { file, problems } = await checkDatasetFile(cwd, path);
  return { problems, ...(file && { file, success: checked(path, file) }) };
}

function checked(path: string, file: DatasetFile): string {
  return `${path} is sound: ${describeDataset(file)}`;
}

async function schemaCommand(cwd: string, output: string): Promise<Outcome> {
  const written = await writeFileWhole(cwd, output, timelineJsonSchemaText());
  return { problems: [], output, success: `${written ? 'Wrote' : 'Unchanged:'} ${output}` };
}

/** A story is named by its folder; its `story.yaml` names it too. */
async function storyFolder(cwd: string, path: string): Promise<string> {
  if (basename(path) === STORY_FILE && !(await isFolder(cwd, path))) return dirname(path);
  return path;
}

/** Whether a file is one of those that a story is built from, which a dataset must not replace. */
function isInput(folder: string, file: string): boolean {
  return file === join(folder, STORY_FILE) || file.startsWith(join(folder, ARTICLES_FOLDER) + sep);
}

async function isFolder(cwd: string, path: string): Promise<boolean> {
  try {
    return (await stat(resolve(cwd, path))).isDirectory();
  } catch {
    return false;
  }
}

function report(outcome: Outcome, call: Pick<Call, 'json' | 'command'>, terminal: Terminal): ExitCode {
  const { problems, output, version, success, file, archive, draft } = outcome;
  const ok = !hasErrors(problems);
  const more = archive?.counts.more ?? 0;
  if (call.json) {
    const counts = file && {
      events: file.events.length,
      quotes: file.quotes?.length ?? 0,
      sources: file.sources.length,
    };
    terminal.out(
      JSON.stringify(
        {
          ...draft,
          ok,
          problems,
          ...(output !== undefined && { output }),
          ...(version !== undefined && { version }),
          ...counts,
          ...archive?.figures,
          ...(more > 0 && { moreProblems: more }),
        },
        null,
        2,
      ),
    );
    return ok ? 0 : 1;
  }
  for (const problem of problems) terminal.err(showProblem(problem, terminal.color));
  if (more > 0) terminal.err(`and ${spaced(more)} more`);
  if (ok && success !== undefined) terminal.out(success);
  if (!ok) terminal.err(summary(archive?.counts ?? countsOf(problems), call.command));
  return ok ? 0 : 1;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countsOf(problems: readonly Problem[]): Counts {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function summary({ errors, warnings }: Counts, command: string): string {
  return `${countOf(errors, 'error')}${warnings > 0 ? ` and ${countOf(warnings, 'warning')}` : ''}${command === 'check' ? '' : '; nothing was written'}.`;
}
