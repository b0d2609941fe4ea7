import type { Tally } from '../cache/kept.ts';

/**
 * What a build made of the content, kind by kind: how many things, how many of them anew and in what time, and what they
 * weigh, the heaviest first.
 */
export function buildReport(tallies: readonly Tally[]): string {
  const rows = [...tallies]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ kind, all, isNew, milliseconds, bytes }) => [
      kind,
      number(all),
      isNew === 0 ? '–' : number(isNew),
      isNew === 0 ? '–' : `${(milliseconds / 1000).toFixed(1)} s`,
      size(bytes),
    ]);
  const lines = [['', 'all', 'new', 'making', 'size'], ...rows];
  const widths = lines.reduce<number[]>(
    (wide, cells) => cells.map((cell, at) => Math.max(wide[at] ?? 0, cell.length)),
    [],
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[at] ?? 0) + 3)))
        .join(''),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

const number = (value: number) => value.toLocaleString('en-GB');
const size = (bytes: number) =>
  bytes === 0 ? '–' : bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
