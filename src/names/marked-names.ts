/** The ids that a text marks with `<Name id="…">`, each once, in order. Notes to editors do not count. */
export const markedNames = (mdx: string): string[] => [
  ...new Set(
    [...mdx.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/<Name\s[^>]*?\bid="([^"]+)"/g)].map(
      ([, id = '']) => id,
    ),
  ),
];
