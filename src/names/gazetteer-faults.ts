import { fold, foldCase } from './fold.ts';
import type { IdentifiedName } from './name-index.ts';
import { type NameForm, nameForms } from './name-forms.ts';

/** A form that two names claim, though one of them at least does not call it ambiguous. */
export interface Conflict {
  /** The name that does not call the form ambiguous. */
  name: string;
  form: string;
  /** Ids of the others. */
  others: string[];
}

/** Find the forms that would lead to two names. Those that both call ambiguous may. */
export function conflictingForms(names: readonly IdentifiedName[]): Conflict[] {
  const claims = names.flatMap((name) => nameForms(name).map((form) => ({ name, form })));
  const groups = Map.groupBy(claims, ({ form }) => keyOf(form)).values();
  return [...groups].flatMap((group) => {
    const ids = [...new Set(group.map(({ name }) => name.id))];
    if (ids.length < 2) return [];
    return group
      .filter(({ name, form }) => !name.ambiguous.includes(form.text))
      .map(({ name, form }) => ({
        name: name.id,
        form: form.text,
        others: ids.filter((id) => id !== name.id),
      }));
  });
}

/** Romanisations keep their accents, which are part of them: Sàn the town is not San the river. */
const keyOf = ({ text, standing }: NameForm): string =>
  standing === 'romanisation' ? foldCase(text) : fold(text);

/** A relation that goes wrong. */
export interface BrokenRelation {
  name: string;
  related: string;
  why: 'missing' | 'itself' | 'one-way';
}

/**
 * Find the related names that do not exist, or do not name this one in return.
 *
 * @param ids every name there is, those that cannot be read among them
 */
export function brokenRelations(
  names: readonly IdentifiedName[],
  ids: readonly string[] = names.map(({ id }) => id),
): BrokenRelation[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return names.flatMap(({ id, related }) =>
    related.flatMap((other): BrokenRelation[] => {
      if (other === id) return [{ name: id, related: other, why: 'itself' }];
      if (!ids.includes(other)) return [{ name: id, related: other, why: 'missing' }];
      const target = byId.get(other);
      return !target || target.related.includes(id) ? [] : [{ name: id, related: other, why: 'one-way' }];
    }),
  );
}

/** Ambiguous forms that are no form of their name, so that the mark does nothing. */
export const idleMarks = (names: readonly IdentifiedName[]): { name: string; form: string }[] =>
  names.flatMap((name) => {
    const forms = new Set(nameForms(name).map(({ text }) => text));
    return name.ambiguous.filter((form) => !forms.has(form)).map((form) => ({ name: name.id, form }));
  });
