/** What tells a reader that a file is an archive, and will not change (RFC 5005, section 4). */
export const archiveMark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
