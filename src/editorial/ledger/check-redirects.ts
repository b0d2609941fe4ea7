import { type Address, pageOf } from '../../ledger/address.ts';
import type { Ledger } from '../../ledger/read-ledger.ts';
import { isPage, resolver } from '../../ledger/redirects.ts';
import { choices } from '../../reading/nearest.ts';
import type { Fault, Problem } from '../../reading/problem.ts';
import { redirectsFile } from '../../records/read-redirects.ts';
import { type Redirects, redirectsSchema } from '../../schemas/redirects.ts';
import { checkSettingsFile } from '../check-settings-file.ts';

const none: Redirects = { moved: [], removed: [] };

/** What addresses there are, and what there were. */
interface Known {
  there: ReadonlySet<string>;
  /** Empty where no ledger is kept. */
  recorded: ReadonlySet<string>;
}

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
  const known = {
    there: new Set(standing.map(({ address }) => address)),
    recorded: new Set([...(ledger?.files.values() ?? [])].flat().map(({ address }) => address)),
  };
  const seen = new Set<string>();
  const once = (address: string) => {
    const isRepeated = seen.has(address);
    seen.add(address);
    return isRepeated ? { message: `"${address}" is in the list already` } : undefined;
  };
  const resolve = resolver(redirects.moved);
  const at = (list: string, index: number, field: string, fault: Fault | undefined): Problem[] => {
    const line = fields?.lineOf([list, index, field]) ?? 1;
    return fault ? [{ file, line, field: `${list}[${index}].${field}`, ...fault }] : [];
  };
  return {
    redirects,
    problems: [
      ...redirects.moved.flatMap(({ from, to }, index) => [
        ...at('moved', index, 'from', once(from) ?? goneFault(from, known)),
        ...at('moved', index, 'to', targetFault(from, to, resolve, known)),
      ]),
      ...redirects.removed.flatMap(({ address }, index) =>
        at('removed', index, 'address', once(address) ?? goneFault(address, known)),
      ),
    ],
  };
}

/** What is said to be gone must be, and must have been. */
function goneFault(address: string, { there, recorded }: Known): Fault | undefined {
  if (there.has(address))
    return { message: `"${address}" is there`, hint: 'Take it out of this list, or take away what is there' };
  if (recorded.size === 0 || recorded.has(address)) return undefined;
  return {
    message: `"${address}" was never published, as far as the ledger knows`,
    hint: choices(address, [...recorded]).hint,
  };
}

/** A move leads to something that is there, from a page to a page and from a place to one on the same page. */
function targetFault(
  from: string,
  to: string,
  resolve: (address: string) => string,
  { there }: Known,
): Fault | undefined {
  if (isPage(from) !== isPage(to)) {
    return { message: 'is not of one kind with what it was', found: `"${from}" to "${to}"` };
  }
  if (!isPage(from) && pageOf(resolve(from)) !== resolve(pageOf(from))) {
    return {
      message: `"${to}" is on another page, where no link to "${from}" arrives`,
      hint: 'Say under "removed" that it is gone, and where to look',
    };
  }
  const end = resolve(from);
  if (end === from) return { message: `"${from}" leads back to itself` };
  if (there.has(end)) return undefined;
  return { message: `"${end}" leads to nothing that is there`, hint: choices(end, [...there]).hint };
}
