import { sentenceFor } from '../src/cli/failure.js';

/**
 * Called first by each script, so that none ends with a stack trace for what its user did. A reader that closes the pipe has had
 * enough, and the work goes on; where the output cannot be written, a sentence says so, once. What a script throws is told by
 * its sentence; only a defect of the program shows where it arose. The exit code of both is 1.
 */
export function failPlainly(): void {
  let told = false;
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || told) return;
    told = true;
    console.error(`The output could not be written: ${sentenceFor(error)}. What has been written of it is cut short.`);
    process.exitCode = 1;
  });
  process.on('uncaughtException', (error) => {
    const defect = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    console.error(defect ? error.stack : sentenceFor(error));
    process.exitCode = 1;
  });
}
