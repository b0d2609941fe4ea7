import type { PrintedFinding } from '../../reading/panel-findings.ts';
import { formatDiagnostic } from '../report.ts';
import type { OutsideAddress } from './find-addresses.ts';
import type { Reached } from './reach.ts';
import { counted } from '../../text/counted.ts';

/** The addresses of other sites that a content leads to, what is doubtful about them, and what came of asking. */
export interface AddressReport {
  addresses: readonly OutsideAddress[];
  findings: readonly PrintedFinding[];
  /** Missing where none was asked for. */
  reached?: ReadonlyMap<string, Reached> | undefined;
}

/** What was found by asking, as findings at every place of each address. What is unclear is no more than a notice. */
export function reachFindings(
  addresses: readonly OutsideAddress[],
  reached: ReadonlyMap<string, Reached>,
): PrintedFinding[] {
  return addresses.flatMap(({ address, places }) => {
    const finding = ofReached(address, reached.get(withoutAnchor(address)));
    return finding ? places.map((place) => ({ ...place, ...finding })) : [];
  });
}

type Said = Pick<PrintedFinding, 'rule' | 'severity' | 'message' | 'hint'>;

function ofReached(address: string, reached: Reached | undefined): Said | undefined {
  if (!reached || reached.outcome === 'found') return undefined;
  const { outcome, status, to, why } = reached;
  if (outcome === 'gone') {
    const hint = 'Look for where it went, or for a copy that an archive keeps';
    return {
      rule: 'gone-address',
      severity: 'error',
      message: `${address} is gone: its host answers ${status}`,
      hint,
    };
  }
  if (outcome === 'moved') {
    return {
      rule: 'moved-address',
      severity: 'warning',
      message: `${address} has moved for good`,
      hint: `Try ${to}`,
    };
  }
  return {
    rule: 'unclear-address',
    severity: 'notice',
    message: `${address} could not be seen: ${why ?? 'not asked'}`,
  };
}

/** An address as a server sees it, which is never told of an anchor. */
export const withoutAnchor = (address: string): string => address.replace(/#.*/, '');

/** Every address with its places, then every finding, then how many there are. */
export function formatAddresses({ addresses, findings }: AddressReport): string {
  const listed = addresses.map(({ address, places }) =>
    [address, ...places.map(({ file, line, column }) => `  ${file}:${line}:${column}`)].join('\n'),
  );
  return [...listed, ...findings.map(formatDiagnostic), summary(addresses, findings)].join('\n\n');
}

function summary(addresses: AddressReport['addresses'], findings: AddressReport['findings']): string {
  const hosts = new Set(
    addresses.map(({ address }) => address.replace(/^\w+:\/*/, '').replace(/[/?#].*/, '')),
  );
  const of = (weight: PrintedFinding['severity']) =>
    findings.filter(({ severity }) => severity === weight).length;
  const told = [
    of('error') > 0 ? counted(of('error'), 'problem') : '',
    of('warning') > 0 ? counted(of('warning'), 'warning') : '',
    of('notice') > 0 ? counted(of('notice'), 'notice') : '',
  ].filter((text) => text !== '');
  return `${counted(addresses.length, 'address', 'addresses')} at ${counted(hosts.size, 'host')}: ${told.join(', ') || 'nothing is doubtful'}`;
}

/** The same as a program reads it. */
export const addressesJson = ({ addresses, findings, reached }: AddressReport): string =>
  JSON.stringify(
    {
      sound: !findings.some(({ severity }) => severity === 'error'),
      addresses: addresses.map((one) => ({ ...one, reached: reached?.get(withoutAnchor(one.address)) })),
      findings,
    },
    undefined,
    2,
  );
