import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError, runCommand, step } from '../../../src/commands/steps.ts';

let printed: string[] = [];
let complained: string[] = [];
const exitCode = process.exitCode;

beforeEach(() => {
  [printed, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
  vi.stubEnv('DEBUG', '');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = exitCode;
});

describe('a step', () => {
  test('says what was done and how long it took, and hands on what came of it', async () => {
    vi.spyOn(performance, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(13_449);
    expect([await step('checked the content', async () => 'sound'), printed]).toEqual([
      'sound',
      ['  checked the content            12.4 s'],
    ]);
  });

  test('that failed does not say that it was done', async () => {
    const failing = step('checked the content', () => Promise.reject(new Error('bad')));
    await expect(failing).rejects.toThrow('bad');
    expect(printed).toEqual([]);
  });
});

describe('a command', () => {
  test('that succeeds says nothing more', async () => {
    await runCommand(async () => undefined);
    expect([complained, process.exitCode]).toEqual([[], exitCode]);
  });

  test.each([
    ['a problem put in words', new CommandError('The port is taken.'), '\nThe port is taken.'],
    ['anything else that is thrown', 'no', '\nno'],
  ])('that fails by %s prints the message without a trace, and fails', async (_, thrown, message) => {
    await runCommand(() => Promise.reject(thrown));
    expect([complained, process.exitCode]).toEqual([[message], 1]);
  });

  test('prints the trace too for those who ask for it', async () => {
    vi.stubEnv('DEBUG', '1');
    const error = new CommandError('The port is taken.');
    await runCommand(() => Promise.reject(error));
    expect(complained).toEqual(['\nThe port is taken.', error.stack]);
  });
});
