/**
 * What is said of every file in a zip: the same bytes each time it is made, and in every time zone, since a zip holds the
 * local fields of a date; the earliest day it can say.
 */
export const zipDate = new Date(1980, 0, 1);
