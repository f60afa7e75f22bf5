import { describe, expect, test } from 'vitest';
import { recognizePersons } from '../../../domain/officials/recognize-persons.ts';

/** `org+post`, with 原 before what was held once. */
const titlesOf = (text: string) =>
  recognizePersons(text).map(({ titles }) =>
    titles.map(({ org, post, former }) => `${former ? '原 ' : ''}${org ?? ''}+${post}`).join(' / '),
  );

const statedOf = (text: string) =>
  recognizePersons(text).map(({ name, stated = [] }) =>
    [name, ...stated.map(({ change, org, post }) => `${change} ${org ?? ''}+${post}`)].join(' '),
  );

describe('titles, each with its organisation', () => {
  test.each<[string, string[]]>([
    ['市委副书记、市长丁牧之', ['市委+副书记 / +市长']],
    ['团市委书记、梓潼县委副书记胡段钦说', ['团市委+书记 / 梓潼县委+副书记']],
    ['沱阳经开区党工委书记、管委会主任高　明　远说', ['沱阳经开区+党工委书记 / +管委会主任']],
    ['川屿时代集团董事长兼总裁万年', ['川屿时代集团+董事长兼总裁']],
    ['副县长兼公安局局长武功带队', ['+副县长 / 公安局+局长']],
    ['县农业农村局局长兼乡村振兴局党组书记丰年说', ['县农业农村局+局长 / 乡村振兴局+党组书记']],
    ['原市水务局副局长江心洲退休后', ['原 市水务局+副局长']],
    ['前国家队主教练高原说', ['原 国家队+主教练']],
    ['时任市长石磊说', ['原 +市长']],
    ['市林业和园林局副局长时雨润说', ['市林业和园林局+副局长']],
    ['市教育局和市住建局局长温良到场', ['市住建局+局长']],
    ['市长罗盘和市教育局局长温良到场', ['+市长', '市教育局+局长']],
    ['据市气象台首席预报员风清介绍', ['市气象台+首席预报员']],
    ['随行的副县长高明和供电公司', ['+副县长']],
    ['《绵阳文学》主编白露说', ['《绵阳文学》+主编']],
    ['知名演员石磊说', ['+演员']],
    ['昨天,市委常委、宣传部部长温良主持', ['市委+常委 / 宣传部+部长']],
    ['随后,成都市市长石磊说', ['成都市+市长']],
    ['高山村党支部书记、村委会主任国大姐告诉记者', ['高山村+党支部书记 / +村委会主任']],
    ['(绵阳日报社融媒体记者 尹秦)', ['绵阳日报社+融媒体记者']],
    ['令狐秋白教授说', ['+教授']],
    ['总裁助理沈力男说', ['+总裁助理']],
  ])('%s', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

describe('posts that a sentence gives, takes or shares', () => {
  test.each<[string, string[]]>([
    ['罗盘同志任中共石盘县委书记', ['罗盘 appointed 石盘县委+书记']],
    ['经选举,高洁当选为市长', ['高洁 appointed +市长']],
    ['王平辞去市人大常委会副主任职务', ['王平 removed 市人大常委会+副主任']],
    ['免去:\n高原同志的临沱区委书记、常委职务;', ['高原 removed 临沱区委+书记 removed +常委']],
    [
      '文远任市委宣传部副部长、市广播电视台台长(兼)。',
      ['文远 appointed 市委宣传部+副部长 concurrent 市广播电视台+台长'],
    ],
    ['党向红不再兼任市委党校校长,', ['党向红 removed 市委党校+校长']],
    [
      '钟离秋、常　青为沱阳市中级人民法院审判员;',
      ['钟离秋 appointed 沱阳市中级人民法院+审判员', '常青 appointed 沱阳市中级人民法院+审判员'],
    ],
    ['市领导时　光、司马朗月参加', ['时光', '司马朗月 shared 市+领导']],
    ['救援队队长高飞、党小军和队友', ['高飞', '党小军']],
  ])('%s', (text, stated) => {
    expect(statedOf(text)).toEqual(stated);
  });
});
