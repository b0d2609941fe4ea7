import { formatPartialDate } from '../data/partial-date.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import {
  type ReadingExtent,
  readingExtents,
  type SourceData,
  type SourceExtract,
  sourceStates,
} from '../schemas/source.ts';

/** From the whole document down to a digest. */
const extents = Object.keys(readingExtents) as ReadingExtent[];

/** How much of a source was read, at the most; undefined where nobody here read any of it. */
export const mostRead = ({ says = [] }: Pick<SourceData, 'says'>): ReadingExtent | undefined =>
  extents.find((extent) => says.some((extract) => extract.extent === extent));

/** What a reader should know before leaning on a source: nothing where a part of it at least was read. */
export function readingCaveat(source: Pick<SourceData, 'says'>): string | undefined {
  const most = mostRead(source);
  if (most === undefined) return 'Not read by us.';
  return most === 'abstract' || most === 'digest' ? `${capital(readingExtents[most])}.` : undefined;
}

/** How an extract was come by: "Read in part, November 2026". */
export const readingOf = ({ extent, read }: SourceExtract): string =>
  `${capital(readingExtents[extent])}, ${formatPartialDate(read)}`;

/** What has become of a source since it was published, as its record has it; undefined while it stands as it was. */
export const changedStatus = ({ status }: Pick<SourceData, 'status'>) =>
  status?.state === 'current' ? undefined : status;

/** The same as a sentence: "Retracted, 5 June 2026: …". */
export function changeOf(source: Pick<SourceData, 'status'>): string | undefined {
  const status = changedStatus(source);
  return (
    status && `${sourceStates[status.state]}, ${formatPartialDate(status.date)}: ${curlQuotes(status.note)}`
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
