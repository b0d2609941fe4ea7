import type { Address } from '../../ledger/address.ts';
import type { Ledger } from '../../ledger/read-ledger.ts';
import { choices } from '../../reading/nearest.ts';
import type { Fault, Problem } from '../../reading/problem.ts';
import { redirectsFile } from '../../records/read-redirects.ts';
import { type Redirects, redirectsSchema } from '../../schemas/redirects.ts';
import { checkSettingsFile } from '../check-settings-file.ts';

const none: Redirects = { removed: [] };

/**
 * What is wrong with the list of addresses that are gone, and what it says; nothing where it cannot be read, so that nothing
 * it may have said is taken for missing.
 *
 * @param standing the addresses there are
 */
export function checkRedirects(
  contentDir: string,
  standing: readonly Address[],
  ledger: Ledger | undefined,
): { redirects: Redirects | undefined; problems: Problem[] } {
  const { file, data, fields, problems } = checkSettingsFile(
    contentDir,
    redirectsFile,
    redirectsSchema,
    'is not a field of redirects',
  );
  if (problems.length > 0) return { redirects: undefined, problems };
  const redirects = data ?? none;
  const there = new Set(standing.map(({ address }) => address));
  const recorded = new Set([...(ledger?.files.values() ?? [])].flat().map(({ address }) => address));
  const seen = new Set<string>();
  const faults = redirects.removed.flatMap(({ address }, index): Problem[] => {
    const fault = seen.has(address)
      ? { message: `"${address}" is in the list already` }
      : removedFault(address, there, recorded);
    seen.add(address);
    const path = ['removed', index, 'address'];
    return fault
      ? [{ file, line: fields?.lineOf(path) ?? 1, field: `removed[${index}].address`, ...fault }]
      : [];
  });
  return { redirects, problems: faults };
}

function removedFault(
  address: string,
  there: ReadonlySet<string>,
  recorded: ReadonlySet<string>,
): Fault | undefined {
  if (there.has(address))
    return { message: `"${address}" is there`, hint: 'Take it out of this list, or take away what is there' };
  if (recorded.has(address)) return undefined;
  return {
    message: `"${address}" was never published, as far as the ledger knows`,
    hint: choices(address, [...recorded]).hint,
  };
}
