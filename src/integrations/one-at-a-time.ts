/** Editors write a file in several strokes: what follows within this many milliseconds is one change. */
const together = 100;

/**
 * Something that is to be done again after each change, but never twice at once: what changes meanwhile is one more turn.
 *
 * @param work must not fail
 * @returns to be called at each change
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  let soon: NodeJS.Timeout | undefined;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await work();
    } while (again as boolean);
    running = false;
  };
  return () => {
    clearTimeout(soon);
    soon = setTimeout(() => void run(), together);
  };
}
