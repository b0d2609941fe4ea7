import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSettings } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { CommandError, runCommand, step, UsageError } from './steps.ts';

const help = `Usage: npm run zip -- [FILE]

Puts the built site into one zip that opens from a disk: its pages lead to files, and a README.txt
says how to read it. FILE is where it goes; without it, beside the folder of the site, called by the
publication's name. The same site gives the same bytes.

  --help   print this`;

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } }, help);
  if (values.help) return console.log(help);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One file at a time.\n\n${help}`);
  const { outDir, basePath, siteUrl } = readSettings();
  if (!existsSync(join(outDir, 'index.html')))
    throw new CommandError(`There is no site in ${outDir} yet. Build it first: npm run build`);
  // Imported here, since the module that reads who publishes cannot be loaded when that file is wrong.
  const { publication } = await import('../publication.ts');
  const { slug } = await import('github-slugger');
  const { writeZip } = await import('../hosting/zip-of-site.ts');
  const { zipReadme } = await import('../hosting/zip-readme.ts');
  const name = slug(publication.name).replace(/^-+|-+$/g, '') || 'site';
  const target = file === undefined ? join(dirname(outDir), `${name}.zip`) : resolve(file);
  // A folder, or what is no file at all, would give way to the zip.
  if (existsSync(target) && !statSync(target).isFile())
    throw new CommandError(`${target} is there and is no file; the zip needs a name of its own.`);
  if (!existsSync(dirname(target)))
    throw new CommandError(`There is no folder ${dirname(target)} to put it in.`);
  const site = { folder: outDir, basePath, siteUrl, name, readme: zipReadme(publication, siteUrl, basePath) };
  const { files, bytes } = await step('packed the site', () => writeZip(site, target));
  console.log(`  ${files} files in ${target}, ${(bytes / 1_000_000).toFixed(1)} MB`);
});
