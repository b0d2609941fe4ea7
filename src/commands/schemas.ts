import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { runCommand } from './steps.ts';

const help = `Usage: npm run schemas

Writes what each field of a record may hold as JSON Schema, into .vscode/schemas/, for editors that
complete and explain YAML. VS Code runs this when it opens the folder.`;

const folder = '.vscode/schemas';

await runCommand(async () => {
  const { values } = readArguments({ help: { type: 'boolean', short: 'h' } }, help);
  if (values.help) return console.log(help);
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { editorSchemas } = await import('../editorial/editor-schemas.ts');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas())) {
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  console.log(`  ${folder}`);
});
