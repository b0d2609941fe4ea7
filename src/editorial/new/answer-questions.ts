import { type Answers, faultOf, type Question, type Surroundings } from './recipe.ts';

/** Asks a person one thing, and gives the answer; an empty one is none. */
export type Ask = (question: string) => Promise<string>;

/** Answers that will not do, each with the option it is about. */
export class BadAnswers extends Error {
  override name = 'BadAnswers';
}

/**
 * The answers a record is made from: what was typed as options, what a person says when asked, what is usual. What will not
 * do is asked again, where somebody can be asked.
 *
 * @throws BadAnswers with a line for each option that is missing or will not do
 */
export async function answerQuestions(
  questions: readonly Question[],
  typed: Answers,
  around: Surroundings,
  ask?: Ask,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const faults: string[] = [];
  for (const question of questions) {
    const { name } = question;
    const given = typed[name];
    const fault = given === undefined ? undefined : faultOf(question, given, around);
    if (given !== undefined && fault === undefined) answers[name] = given;
    else if (fault !== undefined && !ask) faults.push(`--${name}: ${fault}`);
    else if (ask) {
      const answer = await askUntilSound(question, answers, around, ask, fault);
      if (answer !== undefined) answers[name] = answer;
    } else {
      const usual = question.usual?.(answers, around);
      if (usual !== undefined) answers[name] = usual;
      else if (question.needed) faults.push(`--${name} is missing. ${question.ask}`);
    }
  }
  if (faults.length > 0) throw new BadAnswers(faults.join('\n'));
  return answers;
}

async function askUntilSound(
  question: Question,
  answers: Answers,
  around: Surroundings,
  ask: Ask,
  before?: string,
): Promise<string | undefined> {
  const usual = question.usual?.(answers, around);
  const known = question.among?.(around);
  const listed = known && known.length <= 12 ? ` (${known.join(', ')})` : '';
  const words = `${before === undefined ? '' : `${before}\n`}${question.ask}${listed}${usual === undefined ? '' : ` [${usual}]`} `;
  const answer = (await ask(words)).trim() || usual;
  if (answer === undefined) {
    return question.needed
      ? askUntilSound(question, answers, around, ask, 'This cannot be left out.')
      : undefined;
  }
  const fault = faultOf(question, answer, around);
  return fault === undefined ? answer : askUntilSound(question, answers, around, ask, fault);
}
