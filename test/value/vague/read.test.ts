import { describe, expect, it } from 'vitest';
import { readVague } from '../../../src/value/vague/read.js';
import { shown } from './shown.js';

// What the words name; behind "in", how far they go by themselves where they bound it on one side.
describe('an amount without a figure, in English', () => {
  it.each([
    ['several 100', 'none'],
    ['several 1,000 men', 'none'],
    ['a couple dozen', '24..47'],
    ['not only hundreds but thousands', '2000..99999'],
    ['hundreds rather than thousands', '200..999'],
    ['hundreds, and not thousands', '200..999'],
    ['nowhere near hundreds', '200..999 in 0..999'],
    ['between a few hundred and several thousand', '200..99999'],
    ['several million', '2000000..99999999'],
    ['dozens, if not hundreds', '24..999'],
    ['countless thousands', '2000..99999'],
    ['a few hundreds of thousands', '200000..999999'],
    ['several hundred', '200..999'],
    ['a few hundred', '200..999'],
    ['several thousand', '2000..99999'],
    ['several dozen', '24..99'],
    ['up to several hundred', '200..999 in 0..999'],
    ['several hundreds', '200..999'],
    ['hundreds, perhaps thousands', '200..99999'],
    ['not hundreds but dozens', '24..99'],
    ['a few thousand', '2000..99999'],
    ['a couple of hundred', '200..399'],
    ['dozens of thousands', '24000..99999'],
    ['tens of thousands', '20000..99999'],
    ['several hundred thousand', '200000..999999'],
    ['a couple of hundred thousand', '200000..399999'],
    ['hundreds of millions of yen', '200000000..999999999'],
    ['not several hundred', 'none'],
    ['no more than a few', '2..12 in 0..12'],
    ['not more than several hundred men', '200..999 in 0..999'],
    ['more than a few hundred', '200..999 in 200..Infinity'],
    ['at least several dozen', '24..99 in 24..Infinity'],
    ['no fewer than several hundred', '200..999 in 200..Infinity'],
    ['several hundred or more', '200..999 in 200..Infinity'],
    ['several hundred men or more', '200..999 in 200..Infinity'],
    ['several hundred, at least', '200..999 in 200..Infinity'],
    ['hundreds killed and thousands wounded', 'none'],
    ['hundreds, thousands', '200..99999'],
    ['hundreds and hundreds', '200..999'],
    ['thousands upon thousands', '2000..99999'],
    ['hundreds or even thousands', '200..99999'],
    ['hundreds, not thousands', '200..999'],
    ['neither hundreds nor thousands', 'none'],
    ['not hundreds or thousands', 'none'],
    ['quite a few', 'none'],
    ['quite a few hundred', 'none'],
    ['not a few', 'none'],
    ['umpteen hundred', 'none'],
    ['some hundred men', 'none'],
    ['half a dozen', 'none'],
    ['two hundred', 'none'],
    ['two or three hundreds', 'none'],
    ['hundreds of zillions', '200..999'],
    ['several of the hundred prisoners', 'none'],
    ['a few of the hundreds', 'none'],
    ['many hundreds', '200..999'],
    ['many hundred', '200..999'],
    ['many', 'none'],
    ['few', 'none'],
    ['only a few', '2..12'],
    ['No quarter was given, hundreds died', '200..999'],
    ['not one of the hundreds returned', 'none'],
    ['hundreds to thousands', '200..99999'],
    ['from dozens to hundreds', '24..999'],
    ['less than a few dozen', '24..99 in 0..99'],
    ['not less than several hundred', '200..999 in 200..Infinity'],
    ['not over several hundred', '200..999 in 0..999'],
    ['in 1920 hundreds died', '200..999'],
    ['tens — of ... thousands', '20000..99999'],
    ['Hundreds!', '200..999'],
    ['hundredsfold', 'none'],
    ['scores of them', '24..99'],
    ['a large force', 'none'],
    ['dozens', '24..99'],
    ['scores', '24..99'],
    ['several score', '24..99'],
    ['hundreds if not thousands', '200..99999'],
    ['hundreds, if not thousands', '200..99999'],
    ['at most a few hundred', '200..999 in 0..999'],
    ['hardly more than a few', '2..12 in 0..12'],
    ['hundreds, at most thousands', '200..99999'],
    ['half of several thousand', 'none'],
    ['all but several hundred', 'none'],
    ['Of several hundred prisoners four escaped', 'none'],
    ['a force of several hundred', '200..999'],
    ['some hundreds of bodies', '200..999'],
    ['up to hundreds or thousands', '200..99999 in 0..99999'],
    ['at least dozens, perhaps hundreds', '24..999 in 24..Infinity'],
  ])('%s: %s', (stated, expected) => {
    expect(shown(readVague(stated))).toBe(expected);
  });
});

describe('an amount without a figure, in Russian, Ukrainian and Mongolian', () => {
  it.each([
    ['около сотни', 'none'],
    ['до сотни человек', 'none'],
    ['более сотни', 'none'],
    ['от сотни до тысячи', 'none'],
    ['от сотен до тысячи', 'none'],
    ['близько сотні', 'none'],
    ['сотні людей', '200..999'],
    ['более нескольких тысяч', '2000..99999 in 2000..Infinity'],
    ['сотни', '200..999'],
    ['сотни и тысячи', '200..99999'],
    ['несколько сот', '200..999'],
    ['несколько сотен', '200..999'],
    ['несколько десятков тысяч', '20000..99999'],
    ['не более нескольких сот', '200..999 in 0..999'],
    ['свыше нескольких сотен', '200..999 in 200..Infinity'],
    ['до нескольких сот', '200..999 in 0..999'],
    ['не сотни, а десятки', '20..99'],
    ['от сотен до тысяч', 'none'],
    ['многотысячный', '2000..99999'],
    ['пара сотен', '200..399'],
    ['пять сотен', 'none'],
    ['13 тысяч', 'none'],
    ['десятки тысяч', '20000..99999'],
    ['сотни, а то и тысячи', '200..99999'],
    ['не одна сотня', 'none'],
    ['не сотни', 'none'],
    ['сотні', '200..999'],
    ['кілька сот', '200..999'],
    ['десятки тисяч', '20000..99999'],
    ['кількасот', '200..999'],
    ['хэдэн зуун', '200..999'],
    ['олон мянган', '2000..99999'],
    ['три с половиной тысячи', 'none'],
    ['2,5 тысячи', 'none'],
    ['сотни русских были убиты, тысячи арестованы', 'none'],
    ['Сотни убитых и еще больше арестованных', '200..999 in 200..Infinity'],
    ['в течение нескольких часов', '2..12'],
  ])('%s: %s', (stated, expected) => {
    expect(shown(readVague(stated))).toBe(expected);
  });
});

describe('an amount without a figure, in Japanese, Chinese and Korean', () => {
  it.each([
    ['数百', '200..999'],
    ['数百人', '200..999'],
    ['数千', '2000..9999'],
    ['数万', '20000..99999'],
    ['数十万', '200000..999999'],
    ['十数人', '11..19'],
    ['数名', '2..9'],
    ['多数', 'none'],
    ['二百数十名', 'none'],
    ['数百名以上', '200..999 in 200..Infinity'],
    ['数百名に満たない', '200..999 in 0..999'],
    ['数百名ではない', 'none'],
    ['何百人も', '200..999'],
    ['千葉の数百人', '200..999'],
    ['百数十', 'none'],
    ['数百万', '2000000..9999999'],
    ['几百人', '200..999'],
    ['好几百', '200..999'],
    ['上百', '100..999'],
    ['成百上千', '200..9999'],
    ['成千上万', '2000..99999'],
    ['数以百计', '200..999'],
    ['不到数百人', '200..999 in 0..999'],
    ['不下数千', '2000..9999 in 2000..Infinity'],
    ['수백', '200..999'],
    ['수백 명', '200..999'],
    ['수백명 이상', '200..999 in 200..Infinity'],
    ['수천', '2000..9999'],
  ])('%s: %s', (stated, expected) => {
    expect(shown(readVague(stated))).toBe(expected);
  });
});

describe('an amount without a figure, in German, French, Italian, Portuguese, Polish and Czech', () => {
  it.each([
    ['około setki', 'none'],
    ['setki ludzi', '200..999'],
    ['kolem stovky', 'none'],
    ['až stovky', 'none'],
    ['do kilkuset', '200..999 in 0..999'],
    ['Hunderte', '200..999'],
    ['mehrere hundert', '200..999'],
    ['Hunderttausende', '200000..999999'],
    ['einige Tausend', '2000..99999'],
    ['Dutzende', '24..99'],
    ['Hunderte bis Tausende', '200..99999'],
    ['bis zu mehreren hundert', '200..999 in 0..999'],
    ['nicht Hunderte', 'none'],
    ['ein paar Hundert', '200..999'],
    ['zweihundert', 'none'],
    ['des centaines', 'none'],
    ['plusieurs centaines', '200..999'],
    ['quelques milliers', '2000..99999'],
    ['dizaines de milliers', '20000..99999'],
    ['une centaine', 'none'],
    ['plus de plusieurs centaines', '200..999 in 200..Infinity'],
    ['centinaia', '200..999'],
    ['decine di migliaia', '20000..99999'],
    ['alcune migliaia', '2000..99999'],
    ['centenas', '200..999'],
    ['milhares', '2000..99999'],
    ['várias centenas', '200..999'],
    ['setki', '200..999'],
    ['kilkaset', '200..999'],
    ['kilka tysięcy', '2000..99999'],
    ['kilkadziesiąt tysięcy', '20000..99999'],
    ['kilkanaście', '11..19'],
    ['stovky', '200..999'],
    ['několik set', '200..999'],
    ['několik tisíc', '2000..99999'],
    ['statisíce', '200000..999999'],
    ['stovky až tisíce', '200..99999'],
    ['až několik set', '200..999 in 0..999'],
    ['desítky tisíc', '20000..99999'],
  ])('%s: %s', (stated, expected) => {
    expect(shown(readVague(stated))).toBe(expected);
  });
});

describe('how a phrase is read', () => {
  it.each([
    ['letters of either case and of either form', 'SEVERAL HUNDRED', 'ｓｅｖｅｒａｌ　ｈｕｎｄｒｅｄ'],
    ['Ё and Е', 'ещё сотни', 'еще сотни'],
    ['either apostrophe', 'plus d’une dizaine, dizaines', "plus d'une dizaine, dizaines"],
  ])('%s are the same', (_, one, other) => {
    expect(readVague(one)).toEqual(readVague(other));
  });
  it('in the language that knows most of its words, whatever the others make of one of them', () => {
    // "set" is a hundred in Polish and Czech, and "několik" a count in the latter only.
    expect(shown(readVague('několik set'))).toBe('200..999');
    expect(shown(readVague('a set of several hundred'))).toBe('200..999');
    expect(readVague('a set of tools')).toBeNull();
    expect(shown(readVague('менше ніж десятки'))).toBe('20..99 in 0..99');
  });
  it('an empty phrase and one of signs alone name nothing', () => {
    expect([readVague(''), readVague('… — !')]).toEqual([null, null]);
  });
});
