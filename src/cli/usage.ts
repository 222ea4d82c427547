/** What each command does, in the order of the help. Commands that are not here don't exist. */
export const COMMANDS = new Map([
  ['build', "prove a story's quotes and write its dataset"],
  ['check', 'check a story or a dataset, and write nothing'],
  ['draft', 'propose a story from articles, or what is new for one'],
  ['schema', 'write the JSON Schema of datasets'],
]);

/** The help, as printed by `--help` on standard output and after a wrong call on standard error. */
export const USAGE = `Usage: sourceline COMMAND [OPTIONS]

  sourceline build STORY [-o FILE]    ${COMMANDS.get('build')}
  sourceline build --archive INPUT... -o FOLDER
                                      make an archive of a million events and more
  sourceline check STORY|DATASET      ${COMMANDS.get('check')}
  sourceline draft ARTICLE... [-o STORY] [--published DATE]
                                      ${COMMANDS.get('draft')}
  sourceline schema [-o FILE]         ${COMMANDS.get('schema')}

STORY is a folder with story.yaml and articles/*.md, DATASET a JSON file.
INPUT is a dataset (.json), an event a line as JSON (.jsonl), or a table
(.csv, .tsv, .parquet); see src/archive/format.md.
ARTICLE is a text (.txt), Markdown (.md) or a saved page (.html), or a folder
of them; see docs/drafting.md.

Options:
  -o, --output FILE   where to write; by default public/stories/ID.json, with a
                      version that never changes in public/stories/versions,
                      or public/schema/timeline.v1.json for the schema;
                      a draft without it is printed and not written
      --separator S   what parts topics, people and quotes in a cell of a table
                      (by default a semicolon)
      --published D   when the articles of a draft were published, such as
                      2024-11-14, where they don't say or say it wrongly
      --json          print the outcome as JSON on standard output
  -h, --help          print this

Exit codes: 0 all is well, 1 the input has errors, 2 wrong usage.`;

/** A call that means nothing; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
