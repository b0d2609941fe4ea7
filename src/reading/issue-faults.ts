import type { z } from 'astro/zod';
import { choices } from './nearest.ts';
import { type Fault, quoted } from './problem.ts';
import { keysAt, sentenceAbout } from './json-schema.ts';
import { valueAt } from './value-at.ts';

const kinds: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
};

/** Zod's own messages in the words of the schemas', for checks that bring none. */
export const wording: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return 'is not one of the choices';
    case 'too_small':
      return `is less than ${issue.minimum}`;
    case 'too_big':
      return `is more than ${issue.maximum}`;
    default:
      return undefined;
  }
};

/** A fault and the path of the field it is about. */
export interface FieldFault extends Fault {
  path: PropertyKey[];
}

/**
 * Turn what Zod found into faults, in the order of the schema: one for each field that is wrong in one way.
 *
 * @param unknown what is said of a field that the schema does not know: a record has fields, a component attributes
 */
export function issueFaults(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  schema: z.ZodType,
  unknown: string,
): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: unknown,
        ...choices(key, known),
      }));
    }
    const value = valueAt(data, issue.path);
    // An issue with a picture asks for it to be looked at; see schema-tools.ts.
    const isQuestion = issue.code === 'custom' && issue.params?.['picture'] !== undefined;
    const isEmpty = value === null || value === '' || (typeof value === 'string' && value.trim() === '');
    if (value === undefined || isEmpty) {
      // A blank is also too short, no date and no language: one of these is enough.
      if (issues.find(({ path }) => path.join() === issue.path.join()) !== issue) return [];
      // What a schema says of fields that belong together says more than that one of them is not there.
      const missing = issue.code === 'custom' ? issue.message : 'is missing';
      const message = value === undefined ? missing : 'is empty';
      return [{ path: issue.path, message, hint: whatItIs(sentenceAbout(schema, issue.path)) }];
    }
    if (isQuestion) return [];
    return [{ path: issue.path, ...faultOf(issue, value) }];
  });
}

const whatItIs = (about: string | undefined) => (about === undefined ? undefined : `What it is: ${about}`);

function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  if (issue.code === 'custom' && issue.params) return { message: issue.message, ...issue.params };
  const found = typeof value === 'object' && !(value instanceof Date) ? undefined : quoted(value);
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const names = issue.values.map(String);
    return { message: issue.message, found, allowed: names.join(', '), hint: choices(value, names).hint };
  }
  // A number, a day or a yes that was meant as text; a list or a group of fields is beyond quotation marks.
  const hint =
    found !== undefined && issue.message === 'is not text' ? 'Put it in quotation marks' : undefined;
  return { message: issue.message, found, hint };
}
