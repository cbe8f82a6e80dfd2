/** Prints a reproducible random sample of the records of other accounts with their locators, for whoever wants to check them. */
import { Command, InvalidArgumentError } from 'commander';
import { locatorText, sourceLabel } from '../src/record/labels.js';
import { valueText } from '../src/claim-type/index.js';
import { loadDataset } from '../src/dossier/load.js';
import { mindLostOutput } from './lost-output.js';
import { sample } from './sample.js';

mindLostOutput();

const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
};

new Command('sample-evidence')
  .description('a reproducible random sample of what other accounts say, with locators')
  .argument('[count]', 'how many records', whole, 30)
  .option('--seed <n>', 'another sample', whole, 1)
  .option('--json', 'as JSON')
  .action((count: number, { seed, json }: { seed: number; json?: true }) => {
    const dataset = loadDataset();
    const others = dataset.claims.filter(({ source, locator }) => source !== dataset.subject && locator !== null);
    const chosen = sample(others, count, seed);
    if (json) {
      console.log(JSON.stringify(chosen, null, 2));
      return;
    }
    console.log(
      `${chosen.length} of ${others.length} records of other accounts, version ${dataset.version}, seed ${seed}\n`,
    );
    for (const claim of chosen) {
      const source = dataset.sources.find(({ id }) => id === claim.source);
      const question = dataset.topics.find(({ id }) => id === claim.topic)?.question ?? claim.subject;
      console.log(`${claim.id}: ${question}`);
      console.log(`  ${valueText(claim)}`);
      console.log(
        `  ${source ? sourceLabel(source) : claim.source}, ${locatorText(claim)}; ${claim.access ?? ''}${claim.via === null ? '' : ` through ${claim.via}`}${claim.access_url === null ? '' : `; ${claim.access_url}`}\n`,
      );
    }
  })
  .parse();
