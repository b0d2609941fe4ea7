import { brokenRelations, conflictingForms, idleMarks } from '../../names/gazetteer-faults.ts';
import { type IdentifiedName, indexNames } from '../../names/name-index.ts';
import { unknownId } from '../fields/schema-tools.ts';
import { findMentions } from '../../names/find-mentions.ts';
import { fold } from '../../names/fold.ts';
import { nameForms } from '../../names/name-forms.ts';
import { recordFaults } from '../../names/record-faults.ts';
import { fieldName } from '../../reading/field-name.ts';
import type { Ids } from '../../records/kinds.ts';
import type { Fault, Problem } from '../../reading/problem.ts';
import type { ReadRecord } from '../relations.ts';
import type { Path } from '../../reading/yaml-record.ts';

/** A fault of one name’s record. */
interface NameFault extends Fault {
  name: string;
  path: Path;
}

/**
 * What no schema of a single name can see: forms that two names claim, relations that lead nowhere or are not returned,
 * sources without a record, marks that mark nothing, and forms by which no text would find the name.
 */
export function checkGazetteer(
  names: readonly IdentifiedName[],
  records: readonly ReadRecord[],
  ids: Ids,
): Problem[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  const faults: NameFault[] = [
    ...conflictingForms(names).map(({ name, form, others }) => ({
      name,
      path: pathOf(byId.get(name), form),
      message: `"${form}" leads to ${others.join(' and ')} too`,
      hint: 'Put it under "ambiguous" in each, or take it out of all but one',
    })),
    ...brokenRelations(names, ids.names).map(({ name, related, why }) => ({
      name,
      path: ['related', byId.get(name)?.related.indexOf(related) ?? 0],
      ...relationFault(name, related, why, ids),
    })),
    ...names.flatMap(({ id, sources }) =>
      sources.flatMap((key, index) =>
        ids.sources.includes(key)
          ? []
          : [{ name: id, path: ['sources', index], ...unknownId('sources', key, ids) }],
      ),
    ),
    ...names.flatMap((name) => recordFaults(name).map((fault) => ({ name: name.id, ...fault }))),
    ...repeatedPreferred(names),
    ...lostForms(names),
    ...idleMarks(names).map(({ name, form }) => ({
      name,
      path: ['ambiguous', byId.get(name)?.ambiguous.indexOf(form) ?? 0],
      message: `"${form}" is no form of this name`,
      hint: 'Write it as it stands in another field',
    })),
  ];
  return faults.flatMap(({ name, path, ...fault }) => {
    const record = records.find(({ collection, id }) => collection === 'names' && id === name);
    if (!record) return [];
    return [{ file: record.file, line: record.fields?.lineOf(path) ?? 1, field: fieldName(path), ...fault }];
  });
}

/** Names whose preferred form is another's too: an index would have it twice. */
function repeatedPreferred(names: readonly IdentifiedName[]): NameFault[] {
  const first = new Map<string, string>();
  return names.flatMap(({ id, preferred }) => {
    const other = first.get(fold(preferred));
    if (other === undefined) first.set(fold(preferred), id);
    const message = `"${preferred}" is the preferred form of ${other} too`;
    return other === undefined ? [] : [{ name: id, path: ['preferred'], message }];
  });
}

/** Forms that lead nowhere when they stand in a text, though they are not called ambiguous. */
function lostForms(names: readonly IdentifiedName[]): NameFault[] {
  const index = indexNames(names);
  // A form that two names claim is found as one of them, and has been reported.
  const claimed = new Set(conflictingForms(names).map(({ form }) => form));
  return names.flatMap((name) =>
    nameForms(name)
      .filter(({ text }) => !name.ambiguous.includes(text) && !claimed.has(text))
      .filter(
        ({ text }) =>
          !findMentions(`Then ${text} said so.`, index).some(({ name: { id } }) => id === name.id),
      )
      .map(({ text }) => ({
        name: name.id,
        path: pathOf(name, text),
        message: `"${text}" in a text would not be found as this name`,
        hint: 'Is it part of a longer form of another name? If so, put it under "ambiguous"',
      })),
  );
}

function relationFault(
  name: string,
  related: string,
  why: ReturnType<typeof brokenRelations>[number]['why'],
  ids: Ids,
): Fault {
  if (why === 'itself') return { message: 'is this name itself' };
  if (why === 'missing') return unknownId('names', related, ids);
  return { message: `${related} does not name this one`, hint: `Add "${name}" to its "related"` };
}

/** The field, and the item of a list, that holds a form. */
function pathOf(name: IdentifiedName | undefined, form: string): Path {
  for (const [field, value] of Object.entries(name ?? {})) {
    if (value === form) return [field];
    if (Array.isArray(value) && value.includes(form)) return [field, value.indexOf(form)];
  }
  return ['preferred'];
}
