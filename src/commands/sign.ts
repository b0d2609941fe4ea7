import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { readSettings } from '../settings.ts';
import { checksumFile, signatureFile } from './checksums.ts';
import { minisignature, publicKeyFile } from './minisign.ts';
import { readArguments } from './read-arguments.ts';
import { CommandError, runCommand, UsageError } from './steps.ts';

const help = `Usage: npm run sign -- --key FILE
       npm run sign -- --new-key FILE

Signs the list of hashes of the built site (SHA256SUMS.txt), so that readers can check a copy of it with
minisign. The key is an Ed25519 key in PEM, and lies outside the repository; --new-key makes one and
prints the public key, which readers need.

  --comment TEXT   one line that is signed too; the day, if left out
  --help           print this`;

await runCommand(async () => {
  const { values } = readArguments(
    {
      key: { type: 'string' },
      'new-key': { type: 'string' },
      comment: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    help,
  );
  if (values.help) return console.log(help);
  const file = values['new-key'] ?? values.key;
  if (file === undefined) throw new UsageError(`Which key? It is named by --key.\n\n${help}`);
  if (!relative(process.cwd(), resolve(file)).startsWith('..')) {
    throw new UsageError(`${file} lies in the repository, where a key would be published with it.`);
  }
  if (values['new-key'] !== undefined) return await makeKey(file);
  const { outDir, buildDate } = readSettings();
  const list = await readFile(join(outDir, checksumFile)).catch(() => {
    throw new CommandError(`${outDir} has no ${checksumFile}. Build the site first: npm run build`);
  });
  const pem = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read.`);
  });
  const key = privateKey(pem, file);
  const comment = (values.comment ?? `release of ${buildDate}`).replace(/\s+/g, ' ');
  const target = join(outDir, signatureFile);
  await writeWhole(target, minisignature(list, key, comment));
  console.log(`  ${target}`);
});

function privateKey(pem: string, file: string) {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below: whatever it is, it is no such key.
  }
  throw new CommandError(`${file} is not an Ed25519 key in PEM.`);
}

async function makeKey(file: string): Promise<void> {
  if (existsSync(file)) throw new CommandError(`${file} is there already; nothing was written.`);
  const { privateKey: key } = generateKeyPairSync('ed25519');
  await writeFile(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  console.log(
    `  ${file}: keep it, and keep it to yourselves\n  The public key, for public/minisign.pub:\n\n${publicKeyFile(key)}`,
  );
}
