const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** A month by its name or the beginning of it, three letters or more; `sept` too. */
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})\\.?`;
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<year>1[89]\\d\\d|20\\d\\d)';
const figures = '(?<month>0?[1-9]|1[0-2])';

/** The orders in which people write a day or a month, the most telling first. */
const orders = [
  `${year}-${figures}-${day}`,
  `${day}[/.]${figures}[/.]${year}`,
  // Americans put the month first; a day up to the twelfth is read as the rest of the world writes it.
  `${figures}[/.]${day}[/.]${year}`,
  `${day} (?:of )?${month}(?:,? ${year})?`,
  `${month} (?:the )?${day}(?:,? ${year})?`,
  `${month},? ${year}`,
].map((order) => new RegExp(`(?<![\\p{L}\\p{N}])${order}(?![\\p{L}\\p{N}])`, 'iu'));

/** A query with its dates taken out. */
export interface Dated {
  /** Each as the site writes it, word by word: `3 october 1950`. */
  dates: string[][];
  rest: string;
}

/** Find the dates of a query, in any common order: `1950-10-03`, `Oct. 3rd, 1950` and `03/10/1950` are `3 October 1950`. */
export function datesIn(text: string): Dated {
  const dates: string[][] = [];
  let rest = text.replace(/\s+/g, ' ');
  for (const order of orders) {
    rest = rest.replace(order, (...found) => {
      const parts = found.at(-1) as Record<'day' | 'month' | 'year', string | undefined>;
      const name = monthNamed(parts.month ?? '');
      dates.push(
        [parts.day && String(Number(parts.day)), name, parts.year].filter((part) => part !== undefined),
      );
      return ' ';
    });
  }
  return { dates, rest };
}

const monthNamed = (written: string): string | undefined =>
  /\d/.test(written)
    ? months[Number(written) - 1]
    : months.find((name) => name.startsWith(written.slice(0, 3).toLowerCase()));
