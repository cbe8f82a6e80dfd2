import { DEFAULT_RULES } from '../../value/rules.js';
import { EXIT, failure } from '../failure.js';
import { openDataset, viewOf } from '../open.js';
import { DATA, DRAFTS, RULES, SUBJECT, type Command } from './command.js';

export const report: Command = {
  name: 'report',
  description: 'the discrepancies that matter most, and what was not compared',
  options: [
    { name: 'limit', value: 'n', description: 'how many discrepancies (10 when left out)' },
    RULES,
    SUBJECT,
    DRAFTS,
    DATA,
  ],
  examples: ['report --limit 5', 'report --rules strict', 'report --subject SOURCE'],
  run: async (call) => {
    const limit = wholeNumber(call.value('limit') ?? '10');
    const { rules, ...view } = await viewOf(call);
    const dataset = await openDataset(call, { rules, ...view });
    const { discrepancies } = await import('../../query/discrepancies.js');
    const { reportCounts } = await import('../../query/report.js');
    const { reportLines } = await import('../print/report.js');
    const { flips } = await import('../../query/flips.js');
    const { flipLines } = await import('../print/flips.js');
    const flipped = rules === undefined ? null : flips(await openDataset(call, view), dataset);
    await call.print(
      {
        rules: rules?.name ?? DEFAULT_RULES.name,
        counts: reportCounts(dataset),
        discrepancies: discrepancies(dataset).slice(0, limit),
        ...(flipped ? { flips: flipped } : {}),
      },
      () => [
        ...reportLines(dataset, limit, call.style),
        ...(flipped && rules ? ['', ...flipLines(flipped, rules.name, call.style)] : []),
      ],
    );
    return EXIT.done;
  },
};

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < 1)
    throw failure(`--limit ${text}: It must be a whole number from 1.`);
  return number;
}
