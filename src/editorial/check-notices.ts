import { fieldName } from '../reading/field-name.ts';
import { choices } from '../reading/nearest.ts';
import type { Fault, Finding } from '../reading/problem.ts';
import { valueAt } from '../reading/value-at.ts';
import type { Path } from '../reading/yaml-record.ts';
import { dayAt } from './fields/publication-facts.ts';
import type { WithFields } from './relations.ts';

/** The slugs that an essay had before. */
export type FormerIds = (slug: string) => readonly string[];

const kinds = new Set<string>(['corrections', 'letters', 'forecasts']);

/**
 * What a record about an essay has to agree with: the headings and the days of the essay. An essay that does not exist is
 * reported by the schema.
 *
 * @param formerIds what an essay was called before it was moved
 */
export function checkNotice(
  record: WithFields,
  essays: readonly WithFields[],
  formerIds: FormerIds,
): Finding[] {
  const { collection, fields } = record;
  if (!kinds.has(collection)) return [];
  const essay = essays.find(({ id }) => id === valueAt(fields.data, ['essay']));
  const at = (path: Path, fault: Fault): Finding => ({
    line: fields.lineOf(path),
    field: fieldName(path),
    ...fault,
  });
  return [
    ...(essay ? missingSection(record, essay).map((fault) => at(['section'], fault)) : []),
    ...(essay ? tooEarly(record, essay).map(({ field, ...fault }) => at([field], fault)) : []),
    ...misnamed(record, formerIds).map((fault) => ({ line: 1, ...fault })),
  ];
}

function missingSection({ fields }: WithFields, { headings }: WithFields): Fault[] {
  const section = valueAt(fields.data, ['section']);
  if (typeof section !== 'string' || !headings || headings.includes(section.normalize('NFC'))) return [];
  return [{ message: `no heading of the essay has the id "${section}"`, ...choices(section, headings) }];
}

/** Nothing can be said of an essay before it is out. */
function tooEarly({ fields }: WithFields, essay: WithFields): (Fault & { field: string })[] {
  const published = dayAt(essay.fields.data, ['published']);
  return ['reported', 'mended', 'received', 'made'].flatMap((field) => {
    const day = dayAt(fields.data, [field]);
    if (day === undefined || published === undefined || day >= published) return [];
    return [
      {
        field,
        message: 'is before the day the essay appeared',
        found: day,
        hint: `It was published on ${published}`,
      },
    ];
  });
}

/** The name of a correction says when and of what: its address lasts. */
function misnamed({ collection, id, fields }: WithFields, formerIds: FormerIds): Fault[] {
  if (collection !== 'corrections') return [];
  const [day, slug] = [dayAt(fields.data, ['mended']), valueAt(fields.data, ['essay'])];
  if (day === undefined || typeof slug !== 'string') return [];
  if ([slug, ...formerIds(slug)].some((name) => id.startsWith(`${day}-${name}`))) return [];
  return [
    {
      message: 'is not named after the day it was mended and its essay',
      hint: `Rename it to ${day}-${slug}.yml; a second of one day and essay goes on with -2`,
    },
  ];
}
