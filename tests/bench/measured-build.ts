/** A build that says, as its last line of errors, what it took: processor time in microseconds, and memory in kilobytes. */
process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`measured ${JSON.stringify([userCPUTime + systemCPUTime, maxRSS])}\n`);
});
await import('../../src/commands/build.ts');

export {};
