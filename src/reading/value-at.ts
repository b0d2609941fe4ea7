/** The value at a path of something nobody has checked yet; `undefined` where the path leads nowhere. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    data,
  );

/** The list at a path; empty where there is none. */
export function listAt(data: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}
