/**
 * The rules of a stylesheet that a drawing needs by itself, with every colour written out as it is on light paper.
 *
 * @param sheets the drawings' own stylesheets
 * @param theme the stylesheets that give the custom properties their values, the ramp (`light-dark(…)`) among them
 */
export function lightRules(sheets: readonly string[], theme: readonly string[]): string {
  const values = new Map(
    theme.flatMap((sheet) =>
      [...withoutComments(sheet).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
        ([, name = '', value = '']): [string, string] => [name, value.trim()],
      ),
    ),
  );
  const resolve = (value: string, depth = 0): string =>
    depth > 8
      ? value
      : value
          .replace(/light-dark\(\s*([^,()]+?)\s*,[^)]*\)/g, '$1')
          .replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
            resolve(values.get(name) ?? 'currentColor', depth + 1),
          );
  return sheets
    .map(withoutComments)
    .map(withoutAtRules)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/([^{}]+)\{([^}]*)\}/g, (_, selector: string, declarations: string) => {
      const kept = declarations
        .split(';')
        .map((one) => one.trim())
        .filter((one) => paints.test(one))
        .map((one) => resolve(one));
      return kept.length === 0 ? '' : `${selector.trim()}{${kept.join(';')}}`;
    });
}

/** A custom property as a colour on light paper: `#rrggbb`. */
export const lightColour = (name: string, theme: readonly string[]): string =>
  /fill:(#[\da-f]{6})/i.exec(lightRules([`x{fill:var(${name})}`], theme))?.[1] ?? '#000000';

/** What paints; where a drawing stands and how wide it is, is the page's affair, and its letters are outlines. */
const paints = /^(color|fill|stroke|paint-order|opacity)/;

const withoutComments = (css: string) => css.replace(/\/\*[^]*?\*\//g, '');

/** At-rules with blocks are about screens: containers, forced colours, print. */
function withoutAtRules(css: string): string {
  let kept = '';
  for (let at = 0; at < css.length;) {
    if (css[at] !== '@') {
      kept += css[at];
      at += 1;
      continue;
    }
    let depth = 0;
    for (; at < css.length; at += 1) {
      if (css[at] === '{') depth += 1;
      if (css[at] === '}' && --depth === 0) break;
      if (css[at] === ';' && depth === 0) break;
    }
    at += 1;
  }
  return kept;
}
