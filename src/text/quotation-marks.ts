/** Straight quotation marks and apostrophes as a printer sets them: "a" becomes “a”, 'a' becomes ‘a’, don't becomes don’t. */
export const curlQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{<—–/“"-])'(?=\S)/gu, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s([{<—–/‘-])"(?=\S)/gu, '$1“')
    .replace(/"/g, '”');

/** Single quotation marks inside a title that stands in single ones itself become double; apostrophes stay. */
export const innerQuotes = (text: string): string =>
  text.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”');
