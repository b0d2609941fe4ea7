import { type IdentifiedName, indexNames, type NameIndex } from '../../src/names/name-index.ts';
import { nameSchema } from '../../src/schemas/name.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a sound record with some of them given; the rest say as little as they can. */
export const nameFields = (fields: Fields = {}): Fields => ({
  kind: 'person',
  preferred: 'Pak Lamp',
  description: 'Keeper of a lamp.',
  ...fields,
});

/** A name of the gazetteer. */
export const name = (id: string, fields: Fields = {}): IdentifiedName => ({
  ...nameSchema.parse(nameFields(fields)),
  id,
});

export const kimJongUn = name('kim-jong-un', {
  preferred: 'Kim Jong Un',
  hangul: '김정은',
  hanja: '金正恩',
  mccuneReischauer: 'Kim Chŏng-ŭn',
  aliases: ['KJU'],
  avoid: ['Kim Jong-un', 'Kim Chong-un'],
});

export const yaluRiver = name('yalu-river', {
  kind: 'place',
  preferred: 'Yalu River',
  hangul: '압록강',
  hanzi: '鸭绿江',
  hanziTraditional: '鴨綠江',
  pinyin: 'Yālù Jiāng',
  aliases: ['Yalu', 'Amnok'],
  avoid: ['Yaloo'],
});

export const newYaluRiverBridge = name('new-yalu-river-bridge', {
  kind: 'place',
  preferred: 'New Yalu River Bridge',
});

export const bufferState = name('buffer-state', {
  kind: 'term',
  preferred: 'buffer state',
  aliases: ['buffer zone'],
});

/** An index of a few names with everything that makes finding them hard. */
export const smallIndex: NameIndex = indexNames([kimJongUn, yaluRiver, newYaluRiverBridge, bufferState]);
