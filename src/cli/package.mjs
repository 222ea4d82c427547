// `npm run package`: makes the npm package with the React component. Plain JavaScript, which starts the TypeScript behind it
// through Vite.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const USAGE = `Usage: npm run package -- [-o FOLDER]

  -o FOLDER   where to write it; by default package/, which is emptied first`;

function readFolder() {
  try {
    const { values } = parseArgs({ options: { output: { type: 'string', short: 'o', default: 'package' } } });
    return path.resolve(values.output);
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = readFolder();
const { module } = await runnerImport(fileURLToPath(new URL('build-package.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
});
try {
  await module.buildPackage(root, folder);
  console.log(`The package is in ${folder}; "npm pack ${folder}" makes one file of it.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
