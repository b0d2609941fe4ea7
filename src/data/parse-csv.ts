import { CsvError, parse } from 'csv-parse/sync';

/** What is wrong with a CSV file, and on which line of it. */
export interface CsvFault {
  line: number;
  /** Name of the column, where the fault is in one cell. */
  column?: string | undefined;
  message: string;
  found?: string | undefined;
  allowed?: readonly string[] | string | undefined;
  hint?: string | undefined;
}

export interface CsvRecord {
  /** Line on which the record begins; a quoted cell may run over several. */
  line: number;
  fields: string[];
}

export interface CsvFile {
  header: string[];
  records: CsvRecord[];
  faults: CsvFault[];
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Read the text of a CSV file (RFC 4180). A byte-order mark, CRLF and quoted commas, quotes and line breaks are the
 * library's affair. Rows that are too short or too long come back as they are, each with a fault.
 */
export function parseCsv(text: string): CsvFile {
  const nothing = { header: [], records: [] };
  if (text.replace(/^\ufeff/, '').trim() === '') {
    return {
      ...nothing,
      faults: [{ line: 1, message: 'is empty', hint: 'The first row names the columns' }],
    };
  }
  const separator = otherSeparator(text);
  if (separator) return { ...nothing, faults: [separator] };
  try {
    // The declared type forgets that `info` puts each record beside its place.
    // Inside quotes the library counts CRLF as two lines.
    const rows = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
    const [first, ...rest] = startLines(rows);
    return { header: first?.fields ?? [], records: rest, faults: shapeFaults(first?.fields ?? [], rest) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ...nothing, faults: [explain(error)] };
  }
}

/** What stands between the cells of files that a spreadsheet has called CSV, and is no comma. */
const separators = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** One fault for a file whose cells are separated by something else: read as CSV, it would have one column, or a fault in each row. */
function otherSeparator(text: string): CsvFault | undefined {
  const [head = ''] = text.replace(/^\ufeff/, '').split(/[\r\n]/);
  const count = (sign: string) => head.split(sign).length - 1;
  const [sign, name] = Object.entries(separators).find(([each]) => count(each) > count(',')) ?? [];
  const isHeading =
    sign !== undefined && head.split(sign).every((cell) => /^\s*"?[\p{L}_][^,]*"?\s*$/u.test(cell));
  if (!isHeading) return undefined;
  return {
    line: 1,
    message: `separates its cells by ${name}, not by commas`,
    hint: 'Save it as CSV with commas (in a spreadsheet: “comma separated”, UTF-8)',
  };
}

/** csv-parse counts the lines up to the end of a record; its own line breaks are inside its quoted cells. */
function startLines(rows: Parsed[]): CsvRecord[] {
  return rows.map(({ record, info }) => {
    const breaks = record.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
    return { line: info.lines - breaks, fields: record };
  });
}

function shapeFaults(header: string[], records: CsvRecord[]): CsvFault[] {
  const repeated = header.filter((name, index) => header.indexOf(name) !== index);
  const wanted = header.length;
  return [
    ...repeated.map((name) => ({ line: 1, column: name, message: `the column "${name}" is there twice` })),
    ...(records.length === 0 ? [{ line: 1, message: 'has a header but no rows' }] : []),
    ...records
      .filter(({ fields }) => fields.length !== wanted)
      .map(({ line, fields }) => ({
        line,
        message: `has ${fields.length} ${fields.length === 1 ? 'cell' : 'cells'} where the header has ${wanted}`,
        hint: 'A comma inside a cell needs quotation marks round the cell',
      })),
  ];
}

const explanations: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark and does not close it',
  INVALID_OPENING_QUOTE: 'has a quotation mark in the middle of a cell',
  CSV_INVALID_CLOSING_QUOTE: 'goes on after the closing quotation mark of a cell',
};

function explain(error: CsvError): CsvFault {
  const line = 'lines' in error && typeof error['lines'] === 'number' ? error['lines'] : 1;
  return {
    line,
    message: explanations[error.code] ?? `is not CSV: ${error.message}`,
    hint: 'Put the cell in quotation marks and double those inside it',
  };
}
