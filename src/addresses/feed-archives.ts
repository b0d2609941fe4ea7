/** How many items a feed carries; those before lie in archives of as many each. */
export const pageSize = 20;

/** Whether an essay's versions and corrections make a feed: the version that was published is no update. */
export const isWorthFollowing = (items: number): boolean => items > 1;

/**
 * How many archives a feed has. Archives are filled from the oldest item on, and only full ones are made: what an archive
 * holds never changes (RFC 5005, section 4).
 */
export const archiveCount = (items: number, size: number = pageSize): number =>
  Math.max(0, Math.floor((items - 1) / size));
