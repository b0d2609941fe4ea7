/** A value that somebody gives. */
export interface GivenValue {
  /** As it is printed, with its unit: `$2.43bn`, `50–250 kt TNT`. */
  value: string;
  /** Who says so; of a range, who says which end. */
  by: string[];
  /** What has to be said beside it. */
  note?: string;
  /** Places in the list of sources. */
  sources: number[];
}

/** A row of a table, as it can be asked for. */
export interface NumberRow {
  /** What it is called: `2018`, `Test 6, 3 September 2017`. */
  label: string;
  url: string;
  /** Each the stems of a name of it, all of which have to be asked for. */
  names: string[][];
  /** For each measure of the table what is given for it; nothing where nothing is known. */
  values: GivenValue[][];
}

/** A table whose numbers can be asked for. */
export interface NumberTable {
  title: string;
  url: string;
  /** Stems of the words that may stand beside the others. */
  about: string[];
  measures: { label: string; names: string[][] }[];
  rows: NumberRow[];
}

/** The numbers that search can answer with: a file beside the index. */
export interface Numbers {
  tables: NumberTable[];
  sources: NumberSource[];
}

/** A source as it is named beside a number. */
export interface NumberSource {
  title: string;
  url: string;
}

/** The name of their file. */
export const numbersFile = 'numbers.json';
