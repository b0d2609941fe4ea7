import type { Fault } from '../../reading/problem.ts';
import type { PrintedFinding } from '../../reading/panel-findings.ts';
import type { OutsideAddress } from './find-addresses.ts';

/** What may be wrong with an address of another site, by rule, and how much it weighs. None is asked for. */
export const addressRules = {
  'malformed-address': 'error',
  'own-machine': 'error',
  'shortened-address': 'warning',
  'tracking-address': 'warning',
  'plain-http': 'warning',
  'two-spellings': 'warning',
} as const satisfies Record<string, PrintedFinding['severity']>;

type AddressRule = keyof typeof addressRules;
type Doubt = Fault & { rule: AddressRule };

/** Hosts that lead elsewhere, and may stop. */
const shorteners = 'bit.ly buff.ly dlvr.it goo.gl is.gd lnkd.in ow.ly rb.gy t.co t.ly tinyurl.com';

/** Names of what is counted, and not of what is read. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|cmpid|ocid|spm)$/i;

const isOwnMachine = (host: string): boolean =>
  /^(localhost|.*\.(localhost|local|internal)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(
    host,
  );

/** The host as everybody means it: `www.un.org`, `UN.org` and `un.org.` are one. */
const plainHost = (host: string): string => host.toLowerCase().replace(/^www\.|\.$/g, '');

/** The host as it is written: parsing would put it in small letters. */
const writtenHost = (address: string): string => /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? '';

/** What is doubtful about addresses, each at every place it stands, in order of address. */
export function addressDoubts(addresses: readonly OutsideAddress[]): PrintedFinding[] {
  const spellings = countedSpellings(addresses);
  const safe = new Set(
    addresses.flatMap(({ address }) => (/^https:/i.test(address) ? plainHost(writtenHost(address)) : [])),
  );
  return addresses.flatMap(({ address, places }) =>
    doubtsOf(address, spellings, safe).flatMap((doubt) =>
      places.map((place) => ({ ...place, ...doubt, severity: addressRules[doubt.rule] })),
    ),
  );
}

function doubtsOf(
  address: string,
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  safe: ReadonlySet<string>,
): Doubt[] {
  const malformed = shapeFault(address);
  if (malformed) return [{ rule: 'malformed-address', ...malformed }];
  const url = new URL(address);
  const written = writtenHost(address);
  const host = plainHost(written);
  if (isOwnMachine(url.hostname)) {
    return [
      { rule: 'own-machine', message: `${address} is on the machine or the network of whoever wrote it` },
    ];
  }
  const doubts: Doubt[] = [];
  if (shorteners.split(' ').includes(host)) {
    const hint = 'Write the address it leads to, which may outlive the service';
    doubts.push({ rule: 'shortened-address', message: `${address} is a shortened address`, hint });
  }
  const counters = [...new Set(url.searchParams.keys())].filter((name) => tracking.test(name));
  if (counters.length > 0) {
    for (const name of counters) url.searchParams.delete(name);
    const message = `${address} carries ${counters.join(', ')}, by which readers are counted`;
    doubts.push({ rule: 'tracking-address', message, hint: `Try ${url.href}` });
  }
  if (/^http:/i.test(address) && safe.has(host)) {
    const hint = `Try ${address.replace(/^http:/i, 'https:')}`;
    doubts.push({
      rule: 'plain-http',
      message: `${address} is read without https, which its host has`,
      hint,
    });
  }
  const usual = usualSpelling(spellings.get(host));
  if (usual !== undefined && usual !== written) {
    const message = `${address} spells its host ${written}, which elsewhere is ${usual}`;
    doubts.push({ rule: 'two-spellings', message, hint: `Try ${address.replace(written, usual)}` });
  }
  return doubts;
}

function shapeFault(address: string): Fault | undefined {
  if (!/^https?:\/\//i.test(address)) {
    const rest = address.replace(/^\w+:?\/+/, '');
    return { message: `${address} is no complete address`, hint: `Write https://${rest}` };
  }
  if (!URL.canParse(address)) return { message: `${address} cannot be read as an address` };
  const { hostname, username } = new URL(address);
  if (username !== '') return { message: `${address} carries a name to log in with`, hint: 'Take it out' };
  const isHost = hostname.includes('.') || isOwnMachine(hostname);
  return isHost ? undefined : { message: `${address} names no host`, hint: 'Write it as a browser shows it' };
}

/** How often each spelling of a host stands, by the host everybody means. */
function countedSpellings(addresses: readonly OutsideAddress[]): Map<string, Map<string, number>> {
  const counted = new Map<string, Map<string, number>>();
  for (const { address, places } of addresses) {
    const written = writtenHost(address);
    const spellings = counted.get(plainHost(written)) ?? new Map<string, number>();
    spellings.set(written, (spellings.get(written) ?? 0) + places.length);
    counted.set(plainHost(written), spellings);
  }
  return counted;
}

/** The spelling that stands most often; of two that stand as often the one with fewer capitals, then the longer. */
function usualSpelling(spellings: ReadonlyMap<string, number> = new Map()): string | undefined {
  const capitals = (text: string) => text.replace(/[^A-Z]/g, '').length;
  return [...spellings].sort(
    ([a, often], [b, oftenToo]) => oftenToo - often || capitals(a) - capitals(b) || b.length - a.length,
  )[0]?.[0];
}
