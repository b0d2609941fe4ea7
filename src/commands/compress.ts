import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressFiles } from '../hosting/compress-files.ts';
import { readSettings } from '../settings.ts';
import { CommandError, runCommand, step } from './steps.ts';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

await runCommand(async () => {
  const { outDir } = readSettings();
  if (!existsSync(join(outDir, 'index.html')))
    throw new CommandError(`There is no site in ${outDir} yet. Build it first: npm run build`);
  const { texts, bytes, br, gz } = await step('compressed the texts', () => compressFiles(outDir));
  console.log(`  ${texts} files: ${kilobytes(bytes)}, brotli ${kilobytes(br)}, gzip ${kilobytes(gz)}`);
});
