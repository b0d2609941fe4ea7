/** How many items a feed carries; those before lie in archives of as many each. */
export const pageSize = 20;

/**
 * How many archives a feed has. Archives are filled from the oldest item on, and only full ones are made: what an archive
 * holds never changes (RFC 5005, section 4).
 */
export const archiveCount = (items: number, size: number = pageSize): number =>
  Math.max(0, Math.floor((items - 1) / size));
