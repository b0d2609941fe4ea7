import { readArguments } from './read-arguments.ts';
import { runCommand, UsageError } from './steps.ts';

await runCommand(async () => {
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { correctionRecipe } = await import('../editorial/new/notices.ts');
  const { makeRecord, optionLines, optionsOf } = await import('./make-record.ts');
  const help = `Usage: npm run correct -- ESSAY [options]

Writes down what was wrong in a published essay and what is right. It reaches the essay, its date, the
page and the feeds of corrections by itself; the essay's own words are mended by hand.

${optionLines(correctionRecipe)}
  --json       print what was made, and what the check finds in it, as JSON`;
  const { values, positionals } = readArguments(optionsOf(correctionRecipe), help);
  if (values.help) return console.log(help);
  const [essay, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`"${more[0]}" belongs to no option.\n\n${help}`);
  await makeRecord(correctionRecipe, { ...values, ...(essay !== undefined && { essay }) });
});
