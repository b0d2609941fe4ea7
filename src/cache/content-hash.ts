import { createHash } from 'node:crypto';

/** Records stand in many values, an essay in every passage of it: each is looked at once a build. */
const known = new WeakMap<object, string>();

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * A hash of plain data: texts, numbers, days, pictures, lists, maps, sets and records of such. Records are alike whatever the order of
 * their fields, and a field that is `undefined` is as one that is not there.
 *
 * @throws where something is not data, such as a function: nobody could say whether it has changed
 */
export function contentHash(value: unknown): string {
  if (isPicture(value)) return hash(`picture ${value.src} ${value.width} ${value.height}`);
  if (typeof value !== 'object' || value === null) return primitive(value);
  const found = known.get(value) ?? hash(written(value));
  known.set(value, found);
  return found;
}

function primitive(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`a ${typeof value} is no data`);
  return hash(`${typeof value} ${String(value as string | number | boolean | bigint)}`);
}

function written(value: object): string {
  if (Array.isArray(value)) return `list ${value.map(contentHash).join()}`;
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (value instanceof Map) return `map ${contentHash([...value])}`;
  if (value instanceof Set) return `set ${contentHash([...value])}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    throw new TypeError(`a ${value.constructor.name} is no plain data`);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${hashOfField(name, field)}`);
  return `record ${fields.join()}`;
}

function hashOfField(name: string, field: unknown): string {
  try {
    return contentHash(field);
  } catch (error) {
    throw new TypeError(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

/** A picture as Astro imports it, a drawing as a function that has these; its address has the hash of its bytes in it. */
const isPicture = (value: unknown): value is { src: string; width: number; height: number } =>
  ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
  'src' in value &&
  'width' in value &&
  'height' in value &&
  'format' in value;
