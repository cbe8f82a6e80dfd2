import { sentenceFor } from '../src/cli/failure.js';

/**
 * Called first by each script that prints. A reader that closes the pipe has had enough, and the work goes on; where the output
 * cannot be written, a sentence says so, once, and the exit code is 1. Without a listener either would end the script in the
 * midst of its work, with a stack trace.
 */
export function mindLostOutput(): void {
  let told = false;
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || told) return;
    told = true;
    console.error(`The output could not be written: ${sentenceFor(error)}. What has been written of it is cut short.`);
    process.exitCode = 1;
  });
}
