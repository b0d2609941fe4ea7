import { readArguments } from './read-arguments.ts';
import { runCommand, UsageError } from './steps.ts';

const help = `Usage: npm run new -- KIND [options]

Makes a new record and says what is left to do. At a terminal it asks for what is missing; elsewhere
it takes options alone. It never writes over a file, and never leaves half of one.

  essay        a folder with index.mdx, a draft
  source       from a file of a DOI (CSL-JSON), RIS or BibTeX with --from, or from options
  name         of the gazetteer
  letter       that came by another way than the form
  correction   of an essay (also: npm run correct)
  forecast     that an essay makes

  --json       print what was made, and what the check finds in it, as JSON
  --help       with a kind: its options

Ends with 0 when it was made, 1 when it could not be, 2 when this was typed wrongly.`;

await runCommand(async () => {
  const [kind, ...rest] = process.argv.slice(2);
  if (kind === undefined || kind === '--help' || kind === '-h') return console.log(help);
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { recipes } = await import('../editorial/new/recipes.ts');
  const { makeRecord, named, optionLines, optionsOf } = await import('./make-record.ts');
  const { didYouMean } = await import('../reading/nearest.ts');
  const recipe = recipes[kind];
  if (!recipe) {
    const guess = didYouMean(kind, Object.keys(recipes));
    throw new UsageError(`"${kind}" is nothing this makes.${guess ? ` ${guess}` : ''}\n\n${help}`);
  }
  const kindHelp = `Usage: npm run new -- ${kind} [options]\n\nMakes ${named(kind)}: ${recipe.makes}\n\n${optionLines(recipe)}`;
  const { values, positionals } = readArguments(optionsOf(recipe), kindHelp, rest);
  if (values.help) return console.log(kindHelp);
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals[0]}" belongs to no option.\n\n${kindHelp}`);
  }
  await makeRecord(recipe, values);
});
