import { publication } from '../publication.ts';
import type { NameData } from '../schemas/name.ts';

/** A date of a name and what it is the date of. */
export interface DateFact {
  label: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
}

/** The dates of a name with their labels, in order of time. */
export function dateFacts({ kind, dates: { born, died, start, end } }: NameData): DateFact[] {
  const facts = [
    { label: 'Born', date: born },
    { label: 'Died', date: died },
    { label: end !== undefined ? 'From' : (publication.nameKinds[kind]?.begins ?? 'From'), date: start },
    { label: 'To', date: end },
  ];
  return facts.filter((fact): fact is DateFact => fact.date !== undefined);
}
