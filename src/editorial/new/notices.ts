import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { slugFault, slugOf } from '../../records/slug.ts';
import { correctionKinds } from '../../schemas/correction.ts';
import { isDay, type Question, type Recipe, today } from './recipe.ts';

const essay: Question = {
  name: 'essay',
  ask: 'Which essay is it about?',
  needed: true,
  among: ({ ids }) => ids.essays,
};

const section: Question = { name: 'section', ask: 'Under which heading (its id), if any?' };

const yaml = (fields: object): string => stringify(fields, { lineWidth: 0 });

/** The name of a record, with a number where one of that name is there. */
function freeName(contentDir: string, folder: string, stem: string, number = 1): string {
  const name = number === 1 ? stem : `${stem}-${number}`;
  return existsSync(join(contentDir, folder, `${name}.yml`))
    ? freeName(contentDir, folder, stem, number + 1)
    : name;
}

const listOf = (keys: string | undefined) =>
  keys === undefined ? {} : { sources: keys.split(',').map((key) => key.trim()) };

/** A correction, which reaches the essay, its date, the page and the feeds of corrections by itself. */
export const correctionRecipe: Recipe = {
  makes: 'corrections/<day mended>-<essay>.yml',
  questions: [
    essay,
    {
      name: 'kind',
      ask: 'What is it?',
      usual: () => 'correction',
      among: () => Object.keys(correctionKinds),
    },
    { name: 'was', ask: 'What did the essay say, and what is wrong with it?', needed: true },
    { name: 'now', ask: 'What is right, and what does it say now?', needed: true },
    section,
    { name: 'sources', ask: 'Which sources show it (keys, with commas between them)?' },
    { name: 'noticedBy', ask: 'Who noticed, if they wish to be named?' },
    { name: 'reported', ask: 'On which day was it noticed?', usual: today, fault: isDay },
    { name: 'mended', ask: 'On which day was the essay mended?', usual: today, fault: isDay },
  ],
  make: ({ sources, ...fields }, { contentDir }) => {
    const stem = `${fields['mended']}-${fields['essay']}`;
    return {
      target: `corrections/${freeName(contentDir, 'corrections', stem)}.yml`,
      text: yaml({
        ...inOrder(fields, ['essay', 'section', 'kind', 'was', 'now']),
        ...listOf(sources),
        ...inOrder(fields, ['noticedBy', 'reported', 'mended']),
      }),
      next: 'Mend the essay itself too: this says what was changed, and does not change it',
    };
  },
};

/** A letter that came by another way than the form. */
export const letterRecipe: Recipe = {
  makes: 'letters/<day>-<name>.yml, unpublished',
  questions: [
    essay,
    { name: 'from', ask: 'Who wrote it, as they sign? Never an address', needed: true },
    { name: 'text', ask: 'What does it say?', needed: true },
    section,
    { name: 'passage', ask: 'Which words of the essay does it answer?' },
    { name: 'received', ask: 'On which day did it come in?', usual: today, fault: isDay },
  ],
  make: (fields, { contentDir }) => ({
    target: `letters/${freeName(contentDir, 'letters', `${fields['received']}-${slugOf(fields['from'] ?? '') || 'letter'}`)}.yml`,
    text: yaml(inOrder(fields, ['essay', 'section', 'passage', 'from', 'received', 'text'])),
    next: 'It appears once it has a line "published: YYYY-MM-DD"; an answer stands under "answer"',
  }),
};

/** A statement about what will be. */
export const forecastRecipe: Recipe = {
  makes: 'forecasts/<id>.yml',
  questions: [
    {
      name: 'statement',
      ask: 'What will be the case, as a sentence that is true or false on the day?',
      needed: true,
    },
    essay,
    section,
    { name: 'by', ask: 'By which day is it judged?', needed: true, fault: isDay },
    {
      name: 'probability',
      ask: 'How likely is it, between 0 and 1?',
      needed: true,
      fault: (answer) =>
        Number(answer) > 0 && Number(answer) < 1 ? undefined : 'is not a number between 0 and 1',
    },
    { name: 'judgedBy', ask: 'What decides it, and where can that be seen?', needed: true },
    { name: 'made', ask: 'On which day is it made public?', usual: today, fault: isDay },
    {
      name: 'id',
      ask: 'What is its address?',
      usual: ({ statement = '', by = '' }) =>
        slugOf(`${statement.split(' ').slice(0, 6).join(' ')} ${by.slice(0, 4)}`),
      fault: (id) => slugFault(id)?.message.replace(/^"[^"]*" /, ''),
    },
  ],
  make: ({ id, probability, ...fields }) => ({
    target: `forecasts/${id}.yml`,
    text: yaml({
      ...inOrder(fields, ['statement', 'essay', 'section', 'made', 'by']),
      probability: Number(probability),
      judgedBy: fields['judgedBy'],
    }),
    next: 'Once it is decided: npm run forecast -- resolve',
  }),
};

/** Fields in the order of a schema; those that were not answered are left out. */
const inOrder = (fields: Readonly<Record<string, string | undefined>>, names: readonly string[]): object =>
  Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
