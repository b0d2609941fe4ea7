/** Said once the switch is on. */
export const onWords = 'Switched on. Each page that you open from now on is kept.';

/** A size for people: "340 kB", "2.4 MB". */
export function sizeOf(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 10 ? Number(size.toFixed(1)) : Math.round(size)} ${unit}`;
}

/** What to say when the switch could not do what it was asked; each ends with what has become of it. */
export function whyNot(error: unknown): string {
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {};
  const why =
    message === 'not secure'
      ? 'Browsers keep pages only of sites that are reached by HTTPS.'
      : message === 'no workers' || name === 'SecurityError' || name === 'NotSupportedError'
        ? 'This browser does not let sites keep pages: in private windows some do not, and some can be told not to.'
        : /quota/i.test(name + message)
          ? 'The browser has no room for what reading offline needs.'
          : 'What reading offline needs did not load: you may be offline, or the site is just being published anew. Try again later.';
  return `${why} Nothing has changed.`;
}
