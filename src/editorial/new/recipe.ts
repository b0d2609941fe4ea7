import { calendarDate } from '../../fields/calendar-date.ts';
import { choices } from '../../reading/nearest.ts';
import type { Ids } from '../../records/kinds.ts';

/** What a new record is made against: the records there are, and today. */
export interface Surroundings {
  contentDir: string;
  ids: Ids;
  /** YYYY-MM-DD. */
  today: string;
}

/** The answers to a recipe's questions, by their names; what was left out is not there. */
export type Answers = Readonly<Record<string, string>>;

/** One thing a new record needs to know: an option of the command, and a question at a terminal. */
export interface Question {
  /** The option, without its hyphens: `desk`. */
  name: string;
  /** What is asked, as a question. */
  ask: string;
  /** Whether the record cannot be without it. */
  needed?: true;
  /** What is taken where nothing is said. */
  usual?: (answers: Answers, around: Surroundings) => string | undefined;
  /** The answers there are. */
  among?: (around: Surroundings) => readonly string[];
  /** What an answer must be: the rest of a sentence about it, or nothing. */
  fault?: (answer: string) => string | undefined;
}

/** Files to be made, by their paths in the content folder. A folder stands for all in it: it is made whole or not at all. */
export interface NewFiles {
  /** The new file or folder. */
  target: string;
  /** Its text, or the texts of the files in it by name. */
  text: string | Readonly<Record<string, string>>;
  /** What is left for the editor, in a sentence. */
  next: string;
}

/** How a record of one kind is made. */
export interface Recipe {
  /** What it makes, for the help. */
  makes: string;
  questions: readonly Question[];
  make: (answers: Answers, around: Surroundings) => NewFiles | Promise<NewFiles>;
}

/** What is wrong with an answer, for people; nothing where it will do. */
export function faultOf(question: Question, answer: string, around: Surroundings): string | undefined {
  const known = question.among?.(around);
  if (known && !known.includes(answer)) {
    const { allowed = [], hint } = choices(answer, known);
    const names = [...allowed].slice(0, 20).join(', ') || 'none';
    return [`"${answer}" is not known. Known: ${names}.`, hint].filter(Boolean).join(' ');
  }
  const fault = question.fault?.(answer);
  return fault === undefined ? undefined : `"${answer}" ${fault}`;
}

/** A day of the calendar. */
export const isDay = (answer: string): string | undefined =>
  calendarDate.safeParse(answer).success ? undefined : 'is not a day of the calendar written YYYY-MM-DD';

/** A day that a record is made or published on unless another is given. */
export const today = (_: Answers, around: Surroundings): string => around.today;
