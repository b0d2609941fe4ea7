import { readLedger } from '../../ledger/read-ledger.ts';
import type { Problem } from '../../reading/problem.ts';

/**
 * A version of an essay that the ledger has for a day after today: the machine’s clock has been set back, and a build would
 * leave out what has been public since. One is enough.
 */
export function daysToCome(contentDir: string, today: string): Problem[] {
  const entries = [...(readLedger(contentDir)?.files.values() ?? [])].flat();
  const [latest] = entries
    .flatMap(({ address, ...place }) => {
      const day = /\/history\/(\d{4}-\d{2}-\d{2})\/$/.exec(address)?.[1];
      return day !== undefined && day > today ? [{ ...place, address, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  if (!latest) return [];
  return [
    {
      file: latest.file,
      line: latest.line,
      message: `"${latest.address}" has been published, and its day is still to come: today is taken to be ${today}`,
      hint: 'Set the clock of this machine, or BUILD_DATE: what has been public since would be left out',
    },
  ];
}
