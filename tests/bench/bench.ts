/** `npm run bench -- search [essays…]`, `npm run bench -- build [essays…]`, `npm run bench -- read`, `npm run bench -- prose`. */
export {};

const [what = 'search', ...sizes] = process.argv.slice(2);

if (what === 'search') await import('./bench-search.ts');
else if (what === 'build') {
  const { benchBuild } = await import('./bench-build.ts');
  await benchBuild(sizes.length > 0 ? sizes.map(Number) : [100, 1_000, 5_000]);
} else if (what === 'read') await import('./bench-read.ts');
else if (what === 'prose') {
  const { proseTable } = await import('./prose-table.ts');
  console.log(proseTable('content/essays'));
} else {
  console.error(`"${what}" is nothing this measures. Known: search, build, read, prose.`);
  process.exitCode = 1;
}
