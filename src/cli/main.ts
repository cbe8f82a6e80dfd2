#!/usr/bin/env node
import { fstatSync, writeSync } from 'node:fs';
import { run } from './run.js';

/**
 * Writes all of a text to a stream of the process. Node's own stream for files and devices takes a write that the system cut
 * short (a disk that is filling up) for a whole one, so those are written here, to the last byte or to the error.
 */
function writer(stream: NodeJS.WriteStream, fd: number): (text: string) => Promise<void> {
  // Without a listener, an error that the callback below has already passed on would end the process with a stack trace.
  stream.on('error', () => undefined);
  const kind = fstatSync(fd);
  if (stream.isTTY || kind.isFIFO() || kind.isSocket())
    return (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      });
  return (text) =>
    new Promise((resolve) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
      resolve();
    });
}

const out = writer(process.stdout, 1);
const err = writer(process.stderr, 2);
process.exitCode = await run(process.argv.slice(2), {
  out,
  err: (text) => err(text).catch(() => undefined),
  isTTY: process.stdout.isTTY,
  columns: process.stdout.columns,
  env: process.env,
  cwd: process.cwd(),
});
