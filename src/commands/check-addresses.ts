import { addressDoubts, addressRules } from '../editorial/outside/doubts.ts';
import {
  addressesJson,
  type AddressReport,
  formatAddresses,
  reachFindings,
  withoutAnchor,
} from '../editorial/outside/address-report.ts';
import { outsideAddresses } from '../editorial/outside/find-addresses.ts';
import { goodManners, reach, type Reached } from '../editorial/outside/reach.ts';
import { liesIn } from '../editorial/only-files.ts';
import type { PrintedFinding } from '../reading/panel-findings.ts';
import { strangeFiles } from '../records/strange-files.ts';
import { progressOn } from './progress.ts';
import { CommandError } from './steps.ts';

interface Wanted {
  contentDir: string;
  /** Paths of the files and folders it is about; none for all of the content. */
  only: readonly string[];
  /** Whether the addresses are asked for. */
  isReaching: boolean;
  asJson: boolean;
}

/** Print every address of another site with where it stands and what is doubtful about it. None is asked for unasked. */
export async function checkAddresses({ contentDir, only, isReaching, asJson }: Wanted): Promise<void> {
  if (strangeFiles(contentDir, []).length > 0)
    throw new CommandError(
      'A file or a link of the content cannot be read as it stands: npm run check says which.',
    );
  const all = outsideAddresses(contentDir);
  const isWanted = liesIn(contentDir, only.length === 0 ? [contentDir] : only);
  const addresses = all
    .map(({ address, places }) => ({ address, places: places.filter(isWanted) }))
    .filter(({ places }) => places.length > 0);
  const doubts = addressDoubts(all).filter(isWanted);
  const reached = isReaching ? await asked(addresses, doubts) : undefined;
  const report: AddressReport = {
    addresses,
    findings: [...doubts, ...(reached ? reachFindings(addresses, reached) : [])],
    reached,
  };
  if (report.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  console.log(asJson ? addressesJson(report) : formatAddresses(report));
}

/** What is wrong with its shape, or is no address of the world's, is not asked for. */
async function asked(
  addresses: AddressReport['addresses'],
  doubts: readonly PrintedFinding[],
): Promise<Map<string, Reached>> {
  const wrong = doubts.filter(({ rule }) => addressRules[rule as keyof typeof addressRules] === 'error');
  const isWrong = ({ places: [first] }: AddressReport['addresses'][number]) =>
    wrong.some(
      ({ file, line, column }) => first?.file === file && first.line === line && first.column === column,
    );
  const urls = new Set(addresses.filter((one) => !isWrong(one)).map(({ address }) => withoutAnchor(address)));
  // Imported here, since it cannot be loaded where the file that says who publishes is wrong.
  const { publication } = await import('../publication.ts');
  // What is printed may be read by a program.
  const progress = progressOn(process.stderr);
  const userAgent = `${publication.name.replace(/[^\x20-\x7e]/g, '')} link check`;
  const outcomes = await reach([...urls], { ...goodManners, userAgent }, (done) =>
    progress.show('addresses asked', done, urls.size),
  );
  progress.clear();
  return outcomes;
}
