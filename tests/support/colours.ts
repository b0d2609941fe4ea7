import type { Locator, Page } from 'playwright/test';

/** Red, green and blue, 0 to 255. */
type Rgb = [number, number, number];

const parse = (colour: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
};

/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminance = (rgb: Rgb) => {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

export interface Shown {
  /** Luminance of the text and of what is behind it. */
  text: number;
  background: number;
  /** Contrast ratio of the two. */
  contrast: number;
}

/** How a piece of text is shown on the page's background. */
export async function shown(text: Locator): Promise<Shown> {
  const colours = await text.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  const [front = 0, back = 0] = colours.map(parse).map(luminance);
  return { text: front, background: back, contrast: ratio(front, back) };
}

const ratio = (front: number, back: number) =>
  (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);

/** The contrast ratio of two colours as a browser computes them: `rgb(0, 0, 0)`. */
export const contrast = (front: string, back: string): number =>
  ratio(luminance(parse(front)), luminance(parse(back)));

/** The colour of one pixel of what is on the screen. */
export async function pixelAt(page: Page, x: number, y: number): Promise<Rgb> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue];
  }, picture.toString('base64'));
}
