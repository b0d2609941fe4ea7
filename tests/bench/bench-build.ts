/**
 * `npm run bench -- build [essays…]`: how long a build takes with 100, 1,000 and 5,000 made-up essays: from nothing, with
 * nothing changed, and with one essay edited; in brackets the time of the processor.
 */
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { syntheticContent } from './synthetic-content.ts';

/** How `npm run build` starts Node. */
const asNpm = project.scripts.build.split(' ').filter((word) => word.startsWith('--'));

interface Measured {
  seconds: number;
  /** Of the processor, user and system. */
  work: number;
  /** Of the process that is largest, in bytes. */
  memory: number;
  printed: string;
}

/** Build a site and measure the process, that of the index included. */
async function build(env: Record<string, string>): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [...asNpm, 'tests/bench/measured-build.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise((done) => child.once('close', done));
  const seconds = (performance.now() - started) / 1000;
  const found = /^measured (.*)$/m.exec(printed)?.[1];
  if (code !== 0 || found === undefined) throw new Error(`The site does not build\n${printed}`);
  const [work = 0, memory = 0] = JSON.parse(found) as number[];
  return { seconds, work: work / 1e6, memory: memory * 1024, printed };
}

async function weight(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** How long the index took, as the report of the build says. */
const indexSeconds = (printed: string) => /search indexes\s+\S+\s+\S+\s+(\S+ s)/.exec(printed)?.[1] ?? '–';

const told = ({ seconds, work }: Measured) => `${seconds.toFixed(0)} s (${work.toFixed(0)} s)`;

/**
 * Measure builds of sites of these sizes, and print the table of the README.
 *
 * @param sizes how many essays are made up, besides the real ones
 */
export async function benchBuild(sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const home = await mkdtemp(join(tmpdir(), 'buffer-state-bench-'));
    try {
      const content = join(home, 'content');
      await syntheticContent(resolve('content'), content, size);
      const env = { CONTENT_DIR: content, OUT_DIR: join(home, 'dist'), CACHE_DIR: join(home, 'made') };
      const cold = await build(env);
      const unchanged = await build(env);
      await appendFile(join(content, 'essays/made-up-0/index.mdx'), '\nOne sentence more.\n');
      const edited = await build(env);
      const memory = Math.max(cold.memory, unchanged.memory, edited.memory);
      rows.push([
        size.toLocaleString('en-GB'),
        told(cold),
        told(unchanged),
        told(edited),
        indexSeconds(cold.printed),
        `${(memory / 1e9).toFixed(1)} GB`,
        `${((await weight(env.OUT_DIR)) / 1e6).toFixed(0)} MB`,
      ]);
      console.log(`  ${rows.at(-1)?.join(' · ')}`);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
  const head = ['essays added', 'cold', 'unchanged', 'one edit', 'index', 'memory', 'site'];
  console.log([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
}
