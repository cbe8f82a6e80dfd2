import { parseEdtf } from '../value/edtf.js';
import type { Check, Fault } from './check.js';

/** Dates that are no EDTF or do not exist. */
export const impossibleDate: Check = {
  name: 'impossible-date',
  description: 'Every date is EDTF in the proleptic Gregorian calendar and exists.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const test = (file: string, record: string, field: string, text: string | undefined): void => {
      if (text === undefined) return;
      try {
        parseEdtf(text);
      } catch (error) {
        faults.push({
          file,
          record,
          found: `${field}: ${(error as Error).message}`,
          remedy: 'Write what the source says as EDTF; convert Julian days first.',
        });
      }
    };
    for (const { file, value } of authored.claims) {
      const fields = value as { date?: string; said_on?: string; as_of?: string };
      test(file, value.id, 'date', fields.date);
      test(file, value.id, 'said_on', fields.said_on);
      test(file, value.id, 'as_of', fields.as_of);
    }
    for (const { file, value } of authored.topics) test(file, value.id, 'as_of', value.as_of);
    for (const { file, value } of authored.events) test(file, value.id, 'date', value.date);
    for (const { file, value } of authored.sources) test(file, value.id, 'issued', value.issued);
    for (const { file, value } of authored.reviews) test(file, value.claim, 'date', value.date);
    for (const { file, value } of authored.constraints)
      for (const { date } of value.operands) test(file, value.id, 'date', date);
    return faults;
  },
};
