/** A rule of spelling: what is found, and what stands there on the other side of the Atlantic. */
type Rule = readonly [found: RegExp, instead: string];

const or =
  'arm|behavi|cand|clam|col|endeav|fav|ferv|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig';
const re = 'calib|cent|fib|kilomet|lit|lust|met|spect|theat';
const l = 'cancel|channel|counsel|fuel|label|level|model|signal|travel';

const rules: readonly Rule[] = [
  [/^(\w{3,})is(e[drs]?|ers|ing|ations?)$/, '$1iz$2'],
  [/^(\w{3,})iz(e[drs]?|ers|ing|ations?)$/, '$1is$2'],
  [/^(anal|paral)ys(e[drs]?|ing)$/, '$1yz$2'],
  [/^(anal|paral)yz(e[drs]?|ing)$/, '$1ys$2'],
  [new RegExp(`^(${or})our`), '$1or'],
  [new RegExp(`^(${or})or`), '$1our'],
  [new RegExp(`^(${re})re(s?)$`), '$1er$2'],
  [new RegExp(`^(${re})er(s?)$`), '$1re$2'],
  [new RegExp(`^(${l})l(ed|ing|ers?)$`), '$1$2'],
  [new RegExp(`^(${l})(ed|ing|ers?)$`), '$1l$2'],
  [/(def|off|pret|lic)ence(s?)$/, '$1ense$2'],
  [/(def|off|pret|lic)ense(s?)$/, '$1ence$2'],
  [/^(cata|dia|ana)logue(s?)$/, '$1log$2'],
  [/^(cata|dia|ana)log(s?)$/, '$1logue$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^program(s?)$/, 'programme$1'],
];

/**
 * A word as it is spelt on the other side of the Atlantic: `fertilizer` for `fertiliser`, `labor` for `labour`. A guess too
 * many (`promize`) is found by nobody.
 *
 * @param word folded, see tokens.ts
 */
export const spellingVariants = (word: string): string[] =>
  rules.flatMap(([found, instead]) => (found.test(word) ? [word.replace(found, instead)] : []));
