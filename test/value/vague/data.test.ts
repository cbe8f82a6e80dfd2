import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVague } from '../../../src/value/vague/read.js';
import { ROOT } from '../../mini.js';
import { shown } from './shown.js';

/**
 * Every amount of the data that is told without a figure, as a reader takes it. Where no figure is named: losses told by their
 * extent, shares, words of degree; "сотни …, тысячи …" tells of two things, killed and arrested.
 */
const READ: readonly (readonly [string, string])[] = [
  ['A few', '2..12'],
  ['hundreds', '200..999'],
  ['Hundreds', '200..999'],
  ['hundreds of kilometers', '200..999'],
  ['hundreds of miles', '200..999'],
  ['hundreds of millions of yen', '200000000..999999999'],
  ['hundreds of rifles', '200..999'],
  ['in hundreds', '200..999'],
  ['scores', '24..99'],
  ['several', '2..12'],
  ['several decades', '2..12'],
  ['several hundred Japanese residents', '200..999'],
  ['Several thousand', '2000..99999'],
  ['tens of thousands', '20000..99999'],
  ['thousands', '2000..99999'],
  ['Thousands of partisans', '2000..99999'],
  ['в течение нескольких часов', '2..12'],
  ['многотысячного', '2000..99999'],
  ['несколько дней', '2..12'],
  ['несколько сот', '200..999'],
  ['Сотни убитых и еще больше арестованных', '200..999 in 200..Infinity'],
  ['тысячи', '2000..99999'],
  ['400有余名の居留民わずかに13', 'none'],
  ['a general slaughter', 'none'],
  ['a large part', 'none'],
  ['A large reward', 'none'],
  ['all the cities', 'none'],
  ['all the enemy garrisons were wiped out', 'none'],
  ['All their arms', 'none'],
  ['bloody reprisals', 'none'],
  ['completely under occupation', 'none'],
  ['decimated', 'none'],
  ['die Hälfte der Bevölkerung', 'none'],
  ['en masse', 'none'],
  ['fell under the bullets and bayonets', 'none'],
  ['freezing to death', 'none'],
  ['gruesome squaring of accounts', 'none'],
  ['heavy losses', 'none'],
  ['living men', 'none'],
  ['Many', 'none'],
  ['many', 'none'],
  ['many of them', 'none'],
  ['many true sons', 'none'],
  ['no end', 'none'],
  ['Often', 'none'],
  ['only three Japanese escaped, all others being killed', 'none'],
  ['outnumbered', 'none'],
  ['particularly brutal treatment', 'none'],
  ['partisans wounded or sick', 'none'],
  ['Prisoners', 'none'],
  ['raised their arms', 'none'],
  ['seriously defeated', 'none'],
  ['sheer weight of numbers', 'none'],
  ['Shops, banks and offices', 'none'],
  ['Some of the men', 'none'],
  ['superior numbers', 'none'],
  ['the Communists incarcerated', 'none'],
  ['the doomed men', 'none'],
  ['The rebels were … shot', 'none'],
  ['The villagers, young and old', 'none'],
  ['the whole southern part of Transbaikalia', 'none'],
  ['the whole telegraph line', 'none'],
  ['the women', 'none'],
  ['them', 'none'],
  ['up to 2/3 of the composition', 'none'],
  ['up to 50 percent', 'none'],
  ['utterly routed', 'none'],
  ['Whole towns and villages', 'none'],
  ['wiped out', 'none'],
  ['wiped out to a man', 'none'],
  ['would freeze to death', 'none'],
  ['большие потери', 'none'],
  ['Все остальные', 'none'],
  ['полковник Враштиль и большая часть офицеров', 'none'],
  ['свыше 15 % всего русского беженского населения', 'none'],
  ['сильные потери', 'none'],
  ['сотни русских были убиты, тысячи арестованы', 'none'],
  ['「全滅」し、負傷者4人(うち1人は途中で死亡)のみ', 'none'],
  ['全員悉ク', 'none'],
  ['全大隊悉く戦死', 'none'],
  ['負傷者3名の外全員戦死', 'none'],
  ['負傷者9人の他は全滅', 'none'],
  ['負傷者三名ノ外全員', 'none'],
  ['백군은 전원이 참살', 'none'],
];

const folder = join(ROOT, 'data/sources');
const stated = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/]claims[\\/][^\\/]+\.json$/.test(path))
  .flatMap((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as { hedge?: string; stated?: string }[])
  .flatMap(({ hedge, stated: words }) => (hedge === 'vague' && words !== undefined ? [words] : []));

describe('amounts of the data that are told without a figure', () => {
  it.each(READ)('%s: %s', (words, expected) => {
    expect(shown(readVague(words))).toBe(expected);
  });

  it('are all in this table, and no others', () => {
    expect([...new Set(stated)].sort()).toEqual(READ.map(([words]) => words).sort());
  });
});
