import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { mindLostOutput } from '../../scripts/lost-output.js';

const failed = (code: string): Error => Object.assign(new Error(`${code}: write`), { code });

describe('output of a script that cannot be written', () => {
  const before = { exitCode: process.exitCode, out: process.stdout.listeners('error') };
  let said: MockInstance<typeof console.error>;
  beforeEach(() => {
    said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    said.mockRestore();
    process.exitCode = before.exitCode;
    for (const listener of process.stdout.listeners('error'))
      if (!before.out.includes(listener)) process.stdout.removeListener('error', listener as () => void);
  });

  it('is nothing to tell when the reader has closed the pipe', () => {
    mindLostOutput();
    process.stdout.emit('error', failed('EPIPE'));
    expect(said).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(before.exitCode);
  });

  it('is told once when the disk is full, with exit code 1 and without a stack trace', () => {
    mindLostOutput();
    process.stdout.emit('error', failed('ENOSPC'));
    process.stdout.emit('error', failed('ENOSPC'));
    expect(said.mock.calls).toEqual([
      [
        'The output could not be written: no space is left on the device (ENOSPC). What has been written of it is cut short.',
      ],
    ]);
    expect(process.exitCode).toBe(1);
  });
});
