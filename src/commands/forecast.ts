import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { calendarDate } from '../fields/calendar-date.ts';
import { writeWhole } from '../files/write-whole.ts';
import { readSettings } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { CommandError, runCommand, UsageError } from './steps.ts';

const help = `Usage: npm run forecast -- list
       npm run forecast -- resolve ID --came-true yes|no --source KEY --note TEXT [--on YYYY-MM-DD]

Lists the forecasts with the day each is judged by, or writes down how one turned out: what happened,
when that was decided (today, if left out), and which source shows it. An outcome is never overwritten.

  --json   print as JSON
  --help   print this

Ends with 0 when it was done, 1 when it could not be, 2 when this was typed wrongly.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      'came-true': { type: 'string' },
      on: { type: 'string' },
      source: { type: 'string' },
      note: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    help,
  );
  const [verb, id, ...more] = positionals;
  if (values.help || verb === undefined) return console.log(help);
  if (more.length > 0) throw new UsageError(`"${more[0]}" belongs to no option.\n\n${help}`);
  const { readForecasts } = await import('../records/read-forecasts.ts');
  const { forecastState } = await import('../catalogue/forecasts.ts');
  const { contentDir, buildDate } = readSettings();
  const forecasts = readForecasts(contentDir);
  if (verb === 'list') {
    const all = forecasts.map(({ id: name, data }) => ({
      id: name,
      state: forecastState(data, buildDate),
      by: data.by,
      statement: data.statement,
    }));
    if (values.json) return console.log(JSON.stringify(all, undefined, 2));
    for (const each of all)
      console.log(`  ${each.by}  ${each.state.padEnd(8)}  ${each.id}\n    ${each.statement}`);
    if (all.length === 0) console.log('  There is no forecast yet.');
    return;
  }
  if (verb !== 'resolve') throw new UsageError(`"${verb}" is nothing this does.\n\n${help}`);
  const { choices } = await import('../reading/nearest.ts');
  const file = join(contentDir, 'forecasts', `${id}.yml`);
  if (id === undefined || !existsSync(file)) {
    const { allowed = [], hint } = choices(
      id ?? '',
      forecasts.map((one) => one.id),
    );
    const known = `Known: ${[...allowed].join(', ') || 'none'}.`;
    throw new UsageError([`No forecast has the id "${id ?? ''}".`, known, hint].filter(Boolean).join(' '));
  }
  const { 'came-true': came, on = buildDate, source, note } = values;
  if (came !== 'yes' && came !== 'no') throw new UsageError('--came-true is yes or no.');
  if (!calendarDate.safeParse(on).success)
    throw new UsageError(`--on: "${on}" is not a day of the calendar written YYYY-MM-DD.`);
  if (source === undefined || note === undefined) {
    throw new UsageError('--source and --note are needed: which source shows it, and what happened.');
  }
  if (!existsSync(join(contentDir, 'sources', `${source}.yml`))) {
    throw new UsageError(`--source: no source has the key "${source}". Make it first: npm run new -- source`);
  }
  const { withOutcome } = await import('../editorial/new/resolve-forecast.ts');
  const text = withOutcome(await readFile(file, 'utf8'), { cameTrue: came === 'yes', on, source, note });
  const name = `${basename(contentDir)}/forecasts/${id}.yml`;
  if (text === undefined) throw new CommandError(`${name} has an outcome already; nothing was written.`);
  await writeWhole(file, text);
  console.log(values.json ? JSON.stringify({ resolved: name, cameTrue: came === 'yes', on }) : `  ${name}`);
});
