import { serveSite } from './serve-site.ts';
import { runCommand } from './steps.ts';

await runCommand(serveSite);
