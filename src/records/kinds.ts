import type { RecordKind } from './record-kind.ts';
import { recordKinds } from './record-kinds.ts';

export type { RecordForm, RecordKind } from './record-kind.ts';
export { recordKinds } from './record-kinds.ts';

export type KindName = keyof typeof recordKinds;

export const kindNames = Object.keys(recordKinds) as KindName[];

/** A kind by the name of its folder, as any kind is. */
export const kindOf = (name: KindName): RecordKind => recordKinds[name];

/** The ids of all records, by kind. */
export type Ids = Readonly<Record<KindName, readonly string[]>>;

/** Something for each kind. */
export const perKind = <T>(valueOf: (kind: KindName) => T): Record<KindName, T> =>
  Object.fromEntries(kindNames.map((kind) => [kind, valueOf(kind)])) as Record<KindName, T>;
