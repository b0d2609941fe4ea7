import { formatCell, typeset } from '../../data/format-cell.ts';
import { formatNumber, unitFormatOf, formatValue } from '../../data/format-value.ts';
import { formatPartialDate } from '../../data/partial-date.ts';
import { keysOfRow } from '../../data/table-sources.ts';
import { rowAnchors, type Table, textIn } from '../../data/table.ts';
import type { Measure, Row, TableAnswers } from '../../schemas/data-table.ts';
import type { GivenValue, NumberRow, Numbers, NumberSource } from '../number-record.ts';
import { numberVariants } from '../number-variants.ts';
import { stem } from '../passage.ts';
import { tokensOf } from '../tokens.ts';

/**
 * Everything that tables let search answer with.
 *
 * @param urlOf the address of a table
 * @param known what is said of sources, by their keys
 */
export function numbersOf(
  tables: readonly Table[],
  urlOf: (id: string) => string,
  known: Readonly<Record<string, NumberSource>>,
): Numbers {
  const keys: string[] = [];
  const sources: Numbers['sources'] = [];
  const placesOf = (table: Table, row: Row) =>
    keysOfRow(table, row).flatMap((key) => {
      const source = known[key];
      if (!source) return [];
      if (!keys.includes(key)) sources[keys.push(key) - 1] = source;
      return [keys.indexOf(key)];
    });
  const answering = tables.flatMap((table) => (table.answers ? [{ table, answers: table.answers }] : []));
  return {
    tables: answering.map(({ table, answers }) => ({
      title: table.title,
      url: urlOf(table.id),
      about: stems(answers.about.join(' ')),
      measures: answers.measures.map((measure) => ({
        label: measure.label ?? labelOf(table, measure.column),
        names: measure.asked.map(stems),
      })),
      rows: rowsOf(table, answers, urlOf(table.id), (row) => placesOf(table, row)),
    })),
    sources,
  };
}

const stems = (text: string): string[] => [...new Set(tokensOf(text).map(stem))];

const labelOf = ({ columns }: Table, name: string) => columns.find((one) => one.name === name)?.label ?? name;

/** Rows that are called the same become one, with a value each: several bodies count one year. */
function rowsOf(
  table: Table,
  answers: TableAnswers,
  url: string,
  sourcesOf: (row: Row) => number[],
): NumberRow[] {
  const anchors = rowAnchors(table.rows);
  const byName = new Map<string, NumberRow>();
  for (const row of table.rows) {
    const names = namesOf(row, answers);
    if (names.length === 0) continue;
    const known = byName.get(JSON.stringify(names)) ?? {
      label: rowLabel(table, answers, row),
      url: `${url}#${anchors.get(row.key)}`,
      names,
      values: answers.measures.map(() => []),
    };
    answers.measures.forEach((measure, place) => {
      const given = givenValue(table, measure, row, sourcesOf(row));
      if (given) known.values[place]?.push(given);
    });
    byName.set(JSON.stringify(names), known);
  }
  return [...byName.values()];
}

function namesOf(row: Row, { rows, dates, named }: TableAnswers): string[][] {
  if (named) return (named[row.key] ?? []).map(stems);
  const value = textIn(row, rows);
  const date = dates === undefined ? '' : textIn(row, dates);
  // The number of a row is asked for as an ordinal; a bare `6` could be anything.
  const ordinals = /^\d{1,2}$/.test(value) ? ordinalsOf(value) : [value];
  return [...ordinals, ...(date ? [date.slice(0, 4), inWords(date.slice(0, 7)), inWords(date)] : [])]
    .filter(Boolean)
    .map(stems);
}

const inWords = (date: string) => formatPartialDate(date);

const ordinalsOf = (number: string): string[] => {
  const figure = `${number}${{ 1: 'st', 2: 'nd', 3: 'rd' }[number] ?? 'th'}`;
  return [figure, ...numberVariants(figure).flatMap(([, ...others]) => others)];
};

function rowLabel({ columns }: Table, { rows, dates, named }: TableAnswers, row: Row): string {
  const print = (name: string) => {
    const column = columns.find((one) => one.name === name);
    if (!column) return '';
    const value = formatRow(column, textIn(row, name));
    // A bare number says nothing: `Test 6`.
    return column.type === 'integer' ? `${column.label} ${value}` : value;
  };
  if (named) return named[row.key]?.[0] ?? row.key;
  return [print(rows), ...(dates === undefined ? [] : [print(dates)])].filter(Boolean).join(', ');
}

const formatRow = (column: Table['columns'][number], value: string) =>
  column.type === 'year' ? value : formatCell(column, value);

function givenValue(table: Table, measure: Measure, row: Row, sources: number[]): GivenValue | undefined {
  const low = textIn(row, measure.column);
  const high = measure.to === undefined ? '' : textIn(row, measure.to);
  if (low === '') return undefined;
  const cell = (name: string | undefined) => (name === undefined ? '' : typeset(textIn(row, name)));
  const isRange = high !== '' && high !== low;
  return {
    value: isRange ? rangeOf(table, measure, row, high) : valueOf(table, measure, row),
    by: [cell(measure.by), isRange ? cell(measure.byTo) : '', cell(measure.part)].filter(Boolean),
    ...(cell(measure.note) && { note: cell(measure.note) }),
    sources,
  };
}

function valueOf(table: Table, { column: name, unit }: Measure, row: Row): string {
  const column = table.columns.find((one) => one.name === name);
  if (!column) return '';
  if (unit !== undefined) return `${formatCell(column, textIn(row, name))} ${textIn(row, unit)}`;
  return formatValue(row, column, unitFormatOf(column));
}

/** Both ends in the unit of the column: `50–250 kt TNT`. */
function rangeOf(table: Table, { column: name }: Measure, row: Row, high: string): string {
  const unit = table.columns.find((one) => one.name === name)?.unit;
  return [`${formatNumber(textIn(row, name))}–${formatNumber(high)}`, unit].filter(Boolean).join(' ');
}
