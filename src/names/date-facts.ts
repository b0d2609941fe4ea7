import type { NameData, NameKind } from '../schemas/name.ts';

/** A date of a name and what it is the date of. */
export interface DateFact {
  label: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
}

const begins: Record<NameKind, string> = {
  person: 'From',
  place: 'Opened',
  country: 'Proclaimed',
  body: 'From',
  document: 'Dated',
  event: 'Date',
  weapon: 'First shown or flown',
  term: 'From',
};

/** The dates of a name with their labels, in order of time. */
export function dateFacts({ kind, dates: { born, died, start, end } }: NameData): DateFact[] {
  const facts = [
    { label: 'Born', date: born },
    { label: 'Died', date: died },
    { label: end !== undefined ? 'From' : begins[kind], date: start },
    { label: 'To', date: end },
  ];
  return facts.filter((fact): fact is DateFact => fact.date !== undefined);
}
