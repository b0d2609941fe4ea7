import { basename, resolve } from 'node:path';
import { checkContent } from '../editorial/check-content.ts';
import { answerQuestions, BadAnswers } from '../editorial/new/answer-questions.ts';
import { NoReference } from '../editorial/new/read-reference.ts';
import type { Answers, Recipe } from '../editorial/new/recipe.ts';
import { Taken, writeNew } from '../editorial/new/write-new.ts';
import { onlyFiles } from '../editorial/only-files.ts';
import { formatDiagnostic } from '../editorial/report.ts';
import { kindOf, perKind } from '../records/kinds.ts';
import { listRecords } from '../records/list-records.ts';
import { readSettings } from '../settings.ts';
import { atTerminal } from './ask-at-terminal.ts';
import { CommandError, UsageError } from './steps.ts';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The options of a recipe, as `parseArgs` takes them. */
export const optionsOf = ({ questions }: Recipe) => ({
  ...Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' as const }])),
  json: { type: 'boolean' as const },
  help: { type: 'boolean' as const, short: 'h' },
});

/** The options of a recipe, a line each. */
export const optionLines = ({ questions }: Recipe): string => {
  const width = Math.max(...questions.map(({ name }) => name.length)) + 2;
  return questions
    .map(({ name, ask, needed }) => `  --${name.padEnd(width)}${ask}${needed ? ' (needed)' : ''}`)
    .join('\n');
};

/**
 * Make a record, and say what the check finds in it.
 *
 * @param options what was said on the command line; the rest is asked at a terminal
 * @throws UsageError where something is missing and nobody can be asked; CommandError where it is there already
 */
export async function makeRecord(recipe: Recipe, options: Options): Promise<void> {
  const asJson = options['json'] === true;
  const typed: Answers = Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const { contentDir, buildDate: today } = readSettings();
  const { records } = listRecords(contentDir);
  const ids = perKind((kind) => records.filter(({ collection }) => collection === kind).map(({ id }) => id));
  const around = { contentDir, ids, today };
  try {
    const answers = await atTerminal((ask) =>
      answerQuestions(recipe.questions, typed, around, asJson ? undefined : ask),
    );
    const files = await recipe.make(answers, around);
    await writeNew(contentDir, files);
    const made = `${basename(contentDir)}/${files.target}`;
    const whole = await checkContent({ contentDir, publicDir: resolve('public'), today });
    const { problems, warnings } = onlyFiles(whole, contentDir, [resolve(contentDir, files.target)]);
    const findings = [...problems, ...warnings];
    if (asJson) return console.log(JSON.stringify({ made, next: files.next, findings }, undefined, 2));
    console.log([`  ${made}`, `  ${files.next}.`, ...findings.map(formatDiagnostic)].join('\n'));
  } catch (error) {
    if (error instanceof BadAnswers) throw new UsageError(error.message);
    if (error instanceof NoReference) {
      throw new CommandError(`${typed['from'] === undefined ? '' : `${typed['from']}: `}${error.message}`);
    }
    if (error instanceof Taken) throw new CommandError(error.message);
    throw error;
  }
}

/** `an essay`, for the help. */
export const named = (kind: string): string =>
  kind in kinds ? kindOf(kinds[kind as keyof typeof kinds]).withArticle : kind;

const kinds = {
  essay: 'essays',
  source: 'sources',
  name: 'names',
  letter: 'letters',
  correction: 'corrections',
  forecast: 'forecasts',
} as const;
