/** From this width of its own a drawing is shown at its size or smaller, so that whole units are pixels at least. */
const wholeUnits = 1000;

/** A drawing without what no screen shows: comments, names of the program that made it, and digits beyond its pixels. */
export async function minifiedSvg(source: string): Promise<string> {
  const { optimize } = await import('svgo');
  const width = Number(/viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)/.exec(source)?.[1] ?? 0);
  const floatPrecision = width >= wholeUnits ? 0 : 2;
  return optimize(source, {
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            convertPathData: { floatPrecision },
            // Opacities and widths of lines are numbers too, and small ones.
            cleanupNumericValues: { floatPrecision: 2 },
          },
        },
      },
    ],
  }).data;
}
