import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkPlainFields } from './fields/check-plain-fields.ts';
import { readTable } from '../data/read-table.ts';
import type { Table } from '../data/table.ts';
import { dataTableSchema } from '../schemas/data-table.ts';
import { fieldName } from '../reading/field-name.ts';
import { choices } from '../reading/nearest.ts';
import { type Problem, quoted } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { slugFault } from '../records/slug.ts';
import { valueAt } from '../reading/value-at.ts';
import { readYaml } from '../reading/yaml-record.ts';
import { unknownInDescription, unknownInRows } from './citations/table-sources.ts';

/** What a check of `content/data/` finds: every problem, and the tables that could be read. */
export interface DataReport {
  problems: Problem[];
  tables: Table[];
}

/**
 * Check every table of a content folder: that each CSV file has its description and the reverse, that the description is
 * sound, and that every row fits it. Bad input never throws.
 *
 * @param sources the keys a table and its rows may name
 */
export function checkDataTables(contentDir: string, sources: readonly string[]): DataReport {
  const home = { path: join(contentDir, 'data'), file: `${basename(contentDir)}/data` };
  const names = filesIn(home.path);
  const report: DataReport = {
    problems: names.flatMap((name) => fileProblems(`${home.file}/${name}`, name, names)),
    tables: [],
  };
  for (const name of names.filter((each) => each.endsWith('.yml'))) {
    const id = name.slice(0, -'.yml'.length);
    if (!names.includes(`${id}.csv`)) continue;
    const { problems, table } = checkTable(home, id, sources);
    report.problems.push(...problems);
    if (table) report.tables.push(table);
  }
  return report;
}

/** The ids of all tables that are described, those that cannot be read among them. */
export const listTableIds = (contentDir: string): string[] =>
  filesIn(join(contentDir, 'data')).flatMap((name) => /^(.*)\.yml$/.exec(name)?.[1] ?? []);

function filesIn(home: string): string[] {
  try {
    return readdirSync(home).sort();
  } catch {
    return [];
  }
}

function fileProblems(file: string, name: string, names: readonly string[]): Problem[] {
  const [, id = '', ending = ''] = /^(.*)\.(csv|yml)$/.exec(name) ?? [];
  if (ending === '') {
    return [
      { file, line: 1, message: 'is nothing the site reads', allowed: 'pairs of <id>.csv and <id>.yml' },
    ];
  }
  const fault = ending === 'yml' ? slugFault(id) : undefined;
  const other = `${id}.${ending === 'csv' ? 'yml' : 'csv'}`;
  return [
    ...(fault ? [{ file, line: 1, ...fault }] : []),
    ...(names.includes(other)
      ? []
      : [
          {
            file,
            line: 1,
            message: ending === 'csv' ? 'has no description' : 'describes a table that is not there',
            hint: `Put ${other} beside it`,
          },
        ]),
  ];
}

function checkTable(
  home: { path: string; file: string },
  id: string,
  sources: readonly string[],
): { problems: Problem[]; table?: Table } {
  const files = { yml: `${home.file}/${id}.yml`, csv: `${home.file}/${id}.csv` };
  const yaml = readText(join(home.path, `${id}.yml`));
  const csv = readText(join(home.path, `${id}.csv`));
  const unread = [
    ...yaml.findings.map((finding) => ({ file: files.yml, ...finding })),
    ...csv.findings.map((finding) => ({ file: files.csv, ...finding })),
  ];
  if (yaml.text === undefined || csv.text === undefined) return { problems: unread };
  const { fields, findings } = readYaml(yaml.text);
  const problems = [...unread, ...findings.map((finding) => ({ file: files.yml, ...finding }))];
  if (!fields) return { problems };
  const parsed = dataTableSchema.safeParse(fields.data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      file: files.yml,
      line: fields.lineOf(path),
      field: fieldName(path),
      message,
      found: path.length > 0 ? quoted(valueAt(fields.data, path)) : undefined,
    }));
    return { problems: [...problems, ...faults] };
  }
  const { rows, faults } = readTable(csv.text, parsed.data);
  return {
    problems: [
      ...problems,
      ...checkPlainFields('data', fields).map((finding) => ({ file: files.yml, ...finding })),
      ...unknownInDescription(fields, parsed.data.sources, sources).map((finding) => ({
        file: files.yml,
        ...finding,
      })),
      ...unknownInRows(parsed.data.columns, rows, sources).map((finding) => ({
        file: files.csv,
        ...finding,
      })),
      ...faults.map(({ line, column, message, found, allowed, hint }) => ({
        file: files.csv,
        line,
        ...(column !== undefined && { field: column }),
        message,
        found,
        ...(typeof allowed === 'object' ? choices(/"(.*)"/.exec(message)?.[1] ?? '', allowed) : { allowed }),
        ...(hint !== undefined && { hint }),
      })),
    ],
    ...(faults.length === 0 && { table: { id, ...parsed.data, rows } }),
  };
}
