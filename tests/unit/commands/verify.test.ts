import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChecksums } from '../../../src/commands/checksums.ts';
import { verifiedComment } from '../../../src/commands/minisign.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function run(command: string, env: Record<string, string>, ...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...typed], {
    encoding: 'utf8',
    env,
  });
  return { status, said: stdout + stderr };
}

/** A built site, as small as it can be, beside a key. */
async function release() {
  const folder = await temporaryFolder();
  const site = join(folder.path, 'dist');
  mkdirSync(join(site, 'essays'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'Home');
  writeFileSync(join(site, 'essays/coal é.html'), 'Coal');
  await writeChecksums(site);
  const key = join(folder.path, 'key.pem');
  return {
    site,
    key,
    publicKey: join(folder.path, 'minisign.pub'),
    env: { OUT_DIR: site, BUILD_DATE: '2026-06-15' },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

test('the list of a release is read by sha256sum', async () => {
  await using made = await release();
  const { status } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], { cwd: made.site });
  expect(status).toBe(0);
  expect(readFileSync(join(made.site, 'SHA256SUMS.txt'), 'utf8')).toContain('  essays/coal é.html\n');
});

test('a signature that minisign made is held for good, and one of another text or comment is not', () => {
  // From the documentation of minisign-verify: the file holds "test".
  const key = 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3';
  const signature = [
    'untrusted comment: signature from minisign secret key',
    'RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=',
    'trusted comment: timestamp:1633700835\tfile:test\tprehashed',
    'wLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==',
  ].join('\n');
  const held = (text: string, by = signature) => verifiedComment(Buffer.from(text), by, key);
  expect(held('test')).toBe('timestamp:1633700835\tfile:test\tprehashed');
  expect([
    held('Test'),
    held('test', signature.replace('file:test', 'file:best')),
    held('test', 'x'),
  ]).toEqual([undefined, undefined, undefined]);
});

describe('a release', () => {
  test('is signed with a key of its own, and verified', async () => {
    await using made = await release();
    const { said } = run('sign', made.env, '--new-key', made.key);
    writeFileSync(made.publicKey, said.split('\n\n')[1] ?? '');
    expect(run('sign', made.env, '--key', made.key).status).toBe(0);
    expect(run('verify', made.env, '--key', made.publicKey)).toEqual({
      status: 0,
      said: '  2 files are as the list says. The list is signed: release of 2026-06-15.\n',
    });
  });

  test('that was changed, cut or added to is named file by file; so is a list that was mended to hide it', async () => {
    await using made = await release();
    const { said } = run('sign', made.env, '--new-key', made.key);
    writeFileSync(made.publicKey, said.split('\n\n')[1] ?? '');
    run('sign', made.env, '--key', made.key);
    appendFileSync(join(made.site, 'index.html'), '!');
    rmSync(join(made.site, 'essays/coal é.html'));
    writeFileSync(join(made.site, 'new.html'), 'x');
    const verify = () => run('verify', made.env, '--key', made.publicKey);
    expect(verify()).toEqual({
      status: 1,
      said: [
        '  index.html: changed',
        '  essays/coal é.html: missing',
        '  new.html: not in the list',
        '  0 files are as the list says. The list is signed: release of 2026-06-15.',
        '',
      ].join('\n'),
    });
    await writeChecksums(made.site);
    expect(verify()).toEqual({
      status: 1,
      said: `  2 files are as the list says. The signature is not of this list by the key in ${made.publicKey}.\n`,
    });
  });

  test('without a signature says so, which is a fault where a key was given', async () => {
    await using made = await release();
    const said = '  2 files are as the list says. The list is not signed.\n';
    expect([run('verify', made.env), run('verify', made.env, '--key', made.publicKey)]).toEqual([
      { status: 0, said },
      { status: 1, said },
    ]);
  });
});

test.each([
  ['no key', [], /^Which key\?/],
  ['a key in the repository', ['--key', 'package.json'], /^package\.json lies in the repository/],
])('signing with %s is refused', async (_, typed, said) => {
  await using made = await release();
  const { status, said: printed } = run('sign', made.env, ...typed);
  expect(status).toBe(2);
  expect(printed).toMatch(said);
});
