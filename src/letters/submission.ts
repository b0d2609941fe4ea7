import { z } from 'astro/zod';
import { type LetterField, letterFields, trap } from './fields.ts';

/** A letter as it came in, held against the rules and not yet read by anybody. */
export interface Submission {
  name: string;
  email: string;
  message: string;
  /** What it is about, where that was said: the link of a passage, a figure or a source, or words. */
  passage?: string;
  /** The slug of the essay it is about, where the form said so. */
  essay?: string;
}

/** What was typed, and what is wrong with it, by field. */
export interface Refusal {
  faults: Partial<Record<LetterField['name'], string>>;
  kept: Partial<Record<LetterField['name'] | 'essay', string>>;
}

export type Read = { submission: Submission } | { refusal: Refusal } | { trapped: true };

// NUL and its kin, and the marks that turn the direction of what follows, which could make a name read as another.
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Words on one line, as a reader sees them. A line break in a name could become a second header of an e-mail. */
const line = (text: string) =>
  text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(invisible, '')
    .trim();

/** Words on several lines, as a reader sees them. */
const lines = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((one) => one.replace(/\t/g, ' ').replace(invisible, '').trimEnd())
    .join('\n')
    .trim();

const address = z.email();

/** Read what a form, or a file kept from one, holds. What it holds besides the fields is dropped. */
export function readSubmission(form: Readonly<Record<string, unknown>>): Read {
  const typed = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  if (typed(trap).trim() !== '') return { trapped: true };
  const clean = {
    name: line(typed('name')),
    email: line(typed('email')),
    passage: line(typed('passage')),
    message: lines(typed('message')),
  };
  const essay = /^[a-z0-9-]{1,120}$/.exec(typed('essay').trim())?.[0];
  const faults = Object.fromEntries(
    letterFields.flatMap((field) => {
      const fault = faultOf(field, clean[field.name]);
      return fault === undefined ? [] : [[field.name, fault]];
    }),
  );
  const { passage, ...needed } = clean;
  const kept = { ...needed, ...(passage !== '' && { passage }), ...(essay !== undefined && { essay }) };
  return Object.keys(faults).length > 0 ? { refusal: { faults, kept } } : { submission: kept };
}

function faultOf({ name, label, limit, optional }: LetterField, value: string): string | undefined {
  if (value === '') return optional ? undefined : `${label} is empty. Please fill it in.`;
  if ([...value].length > limit)
    return `${label} is longer than ${limit.toLocaleString('en')} characters. Please shorten it.`;
  if (name === 'email' && !address.safeParse(value).success)
    return `${label} is not an address such as name@example.org.`;
  return undefined;
}
