import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { failPlainly } from '../../scripts/fail-plainly.js';

const failed = (code: string): Error => Object.assign(new Error(`${code}: write`), { code });

describe('a script whose output cannot be written', () => {
  const before = {
    exitCode: process.exitCode,
    out: process.stdout.listeners('error'),
    thrown: process.listeners('uncaughtException'),
  };
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

  it('has nothing to tell when the reader has closed the pipe', () => {
    failPlainly();
    process.stdout.emit('error', failed('EPIPE'));
    expect(said).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(before.exitCode);
  });

  it('tells once that the disk is full, with exit code 1 and without a stack trace', () => {
    failPlainly();
    process.stdout.emit('error', failed('ENOSPC'));
    process.stdout.emit('error', failed('ENOSPC'));
    expect(said.mock.calls).toEqual([
      [
        'The output could not be written: no space is left on the device (ENOSPC). What has been written of it is cut short.',
      ],
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('what it throws is told by its sentence; a defect shows where it arose', () => {
    failPlainly();
    const thrown = process.listeners('uncaughtException').at(-1);
    thrown?.(new Error('data/events.json, line 1: not valid JSON'), 'uncaughtException');
    thrown?.(new TypeError('x is undefined'), 'uncaughtException');
    expect(said.mock.calls.map(([text]) => String(text).split('\n').length > 1)).toEqual([false, true]);
    expect(said.mock.calls[0]).toEqual(['data/events.json, line 1: not valid JSON']);
    expect(process.exitCode).toBe(1);
  });
});
