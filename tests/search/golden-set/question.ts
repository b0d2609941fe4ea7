/**
 * What a reader may ask, and the addresses of which one should stand first in the answer: several where the site answers in
 * several places equally well, none where nothing is there.
 */
export type Question = readonly [query: string, ...first: readonly string[]];

/**
 * Questions of one kind, in two halves. Weights, words and rules of the search may be fitted on the first and on no other; the
 * second says what that is worth for questions nobody thought of. A new question goes to the half that is smaller.
 */
export interface Group {
  fitted: readonly Question[];
  unseen: readonly Question[];
}

export const name = (id: string) => `/names/${id}/`;
export const source = (key: string) => `/sources/${key}/`;
export const table = (id: string) => `/data/${id}/`;
export const topic = (id: string) => `/topics/${id}/`;
/** An essay or a part of one: `the-reopening#the-long-quiet`. */
export const essay = (place: string) => `/essays/${place.replace(/#|$/, (sign) => `/${sign}`)}`;
