/** What of a terminal, or of a file in its place, progress needs. */
export interface Screen {
  write: (text: string) => unknown;
  isTTY?: boolean;
}

export interface Progress {
  show: (what: string, done: number, all: number) => void;
  /** Take away the line that is being rewritten, before anything else is printed. */
  clear: () => void;
}

/** A step that is done sooner has nothing to say on the way. */
const quiet = 1_000;
/** In a log, which keeps every line, between one line and the next. Milliseconds. */
const between = 5_000;

/**
 * How far a long step is: `pages 300 of 1,000`, one line that is rewritten; or lines of their own, few, where the screen is
 * no terminal.
 *
 * @param now milliseconds
 */
export function progressOn(screen: Screen, now: () => number = () => performance.now()): Progress {
  let step = '';
  let next = 0;
  let isShown = false;
  const clear = () => {
    if (isShown) screen.write('\r\u001b[K');
    isShown = false;
  };
  return {
    clear,
    show: (what, done, all) => {
      if (what !== step) [step, next] = [what, now() + quiet];
      if (now() < next) return;
      const line = `  ${what} ${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
      if (screen.isTTY) {
        next = now() + 100;
        screen.write(`\r\u001b[K${line}`);
        isShown = true;
      } else {
        next = now() + between;
        screen.write(`${line}\n`);
      }
    },
  };
}

/** That of this process. */
export const progress = progressOn(process.stdout);
