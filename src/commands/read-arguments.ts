import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../reading/nearest.ts';
import { UsageError } from './steps.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What was typed behind a command's name.
 *
 * @param help printed behind what is wrong
 * @throws UsageError for an option that is not there, or one without its value
 */
export function readArguments<const T extends Options>(
  options: T,
  help: string,
  typed = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: typed, options, allowPositionals: true, strict: true });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const unknown = typed.find((each) => each.startsWith('--') && !known.includes(each.replace(/=.*/, '')));
    const guess = unknown && didYouMean(unknown.replace(/=.*/, ''), known);
    const why =
      unknown === undefined
        ? `${error instanceof Error ? error.message.split('. ')[0] : String(error)}.`
        : [`${unknown} is no option of this.`, guess].filter(Boolean).join(' ');
    throw new UsageError(`${why}\n\n${help}`);
  }
}
