import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSettings } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand, UsageError } from './steps.ts';
import { recover } from './swap-folder.ts';
import { watchContent } from './watch-content.ts';

const help = `Usage: npm run check -- [options] [FILE…]
       npm run check -- --rules [NAME…]

Checks the content and says what is wrong, where, and what is allowed. Named files or folders are
told of alone; all of the content is read, since what a text may lead to stands in the rest.

  --notices   list what is good to know, too: claims that rest on little, sources nobody cites
  --rules     list the rules by name; of those that are named, print what each is for, an example
              of what is wrong and what is right, and how to mend or to waive it
  --json      print the findings as JSON
  --watch     check again whenever a file changes
  --spelling  hold words against a dictionary of British English, too
  --addresses list every address of another site instead, with where it stands and what is
              doubtful about it; none is asked for
  --reach     with --addresses: ask each host, a question a second, for ten minutes at most
  --help      print this

In GitHub Actions findings are annotations of the pull request too. A warning is waived right before
what it is for, with a reason: {/* waive RULE: the reason */}, in fields # waive RULE: the reason.

Ends with 0 when the content is sound, 1 when something is wrong, 2 when this was typed wrongly.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      notices: { type: 'boolean' },
      rules: { type: 'boolean' },
      json: { type: 'boolean' },
      watch: { type: 'boolean' },
      spelling: { type: 'boolean' },
      addresses: { type: 'boolean' },
      reach: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    help,
  );
  if (values.help) return console.log(help);
  if (values.rules) {
    const { printedRules } = await import('./list-rules.ts');
    return console.log(await printedRules(positionals, values.json));
  }
  const { contentDir, buildDate } = readSettings();
  await recover(contentDir);
  if (values.reach && !values.addresses) throw new UsageError('--reach belongs to --addresses.');
  if (values.watch && values.addresses) throw new UsageError('--addresses cannot be watched.');
  if (values.watch) {
    return watchContent(contentDir, import.meta.filename, [
      ...positionals,
      ...(['notices', 'json', 'spelling'] as const).filter((name) => values[name]).map((name) => `--${name}`),
    ]);
  }
  const { isInside, onlyFiles } = await import('../editorial/only-files.ts');
  for (const path of positionals) {
    if (!existsSync(path)) throw new UsageError(`${path} is not there.`);
    if (!isInside(contentDir, path)) throw new UsageError(`${path} does not lie in ${contentDir}.`);
  }
  if (values.addresses) {
    const { checkAddresses } = await import('./check-addresses.ts');
    const { reach: isReaching = false, json: asJson = false } = values;
    return await checkAddresses({ contentDir, only: positionals, isReaching, asJson });
  }
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const checker = await import('../editorial/check-content.ts').catch((error: unknown) =>
    withoutPublisher(error, values.json ?? false),
  );
  if (!checker) return;
  const whole = await checker.checkContent({
    contentDir,
    publicDir: resolve('public'),
    today: buildDate,
    withSpelling: values.spelling ?? false,
  });
  const report = positionals.length > 0 ? onlyFiles(whole, contentDir, positionals) : whole;
  if (report.problems.length > 0) process.exitCode = 1;
  if (values.json) {
    const { reportJson } = await import('../editorial/report-forms.ts');
    return console.log(reportJson(report));
  }
  const { formatReport } = await import('../editorial/report.ts');
  const print = report.problems.length > 0 ? console.error : console.log;
  print(formatReport(report, values.notices));
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  const { annotations } = await import('../editorial/report-forms.ts');
  for (const line of annotations(report)) console.log(line);
});

/** Who publishes cannot be read, and nothing else can be checked: programs are told of it as of any other finding. */
async function withoutPublisher(error: unknown, asJson: boolean): Promise<undefined> {
  const { PublicationError } = await import('../publication/read-publication.ts');
  if (!(error instanceof PublicationError)) throw error;
  const { diagnosed } = await import('../editorial/diagnostic.ts');
  const { annotations, reportJson } = await import('../editorial/report-forms.ts');
  const found = { problems: diagnosed('publication', error.problems), warnings: [], notices: [] };
  process.exitCode = 1;
  if (asJson) {
    console.log(reportJson({ counts: {}, ...found }));
    return undefined;
  }
  if (process.env['GITHUB_ACTIONS'] === 'true') for (const line of annotations(found)) console.log(line);
  throw error;
}
