import type { Path } from './yaml-record.ts';

/** A path as people write it: `keyPoints[2].section`. */
export const fieldName = (path: Path): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${String(step)}`,
    '',
  );
