import { describe, expect, test } from 'vitest';
import { type Numeral, readNumeral } from '../../../domain/figures/numerals.ts';
import { recognizeFigures } from '../../../domain/figures/recognize-figures.ts';

describe('a number, whole', () => {
  test.each<[string, number]>([
    ['7', 7],
    ['1,830', 1830],
    ['12,345,678.9', 12345678.9],
    ['4.6万', 46000],
    ['31亿4000万', 3140000000],
    ['3千5', 3500],
    ['1万2000', 12000],
    ['1万亿', 1e12],
    ['七十三', 73],
    ['十', 10],
    ['一十', 10],
    ['二百', 200],
    ['二百零五', 205],
    ['二百五', 250],
    ['三百六', 360],
    ['一百十七', 117],
    ['八千零六十', 8060],
    ['八千零六', 8006],
    ['两千二百', 2200],
    ['三万五', 35000],
    ['十三万五', 135000],
    ['二十三亿四千五百六十七万八千九百', 2345678900],
    ['二〇二一', 2021],
    ['一二三四', 1234],
    ['三点一四', 3.14],
    ['一百二十点五', 120.5],
    ['零点零零七', 0.007],
    ['二十点五万', 205000],
    ['廿七', 27],
    ['卅', 30],
    ['半', 0.5],
  ])('%s', (text, value) => {
    expect(readNumeral(text, 0)).toMatchObject({ end: text.length, value });
  });

  test.each<[string, Partial<Numeral>]>([
    ['160余', { value: 160, min: 160 }],
    ['2亿3千余万', { value: 230000000, min: 230000000 }],
    ['两千多万', { value: 20000000, min: 20000000 }],
    ['万余', { value: 10000, min: 10000 }],
    ['二十来', { value: 20, min: null }],
    ['三五', { value: null, min: 3, max: 5 }],
    ['七八百', { value: null, min: 700, max: 800 }],
    ['三十八九', { value: null, min: 38, max: 39 }],
    ['四十五六万', { value: null, min: 450000, max: 460000 }],
    ['一两', { value: null, min: 1, max: 2 }],
    ['十几', { value: null, min: 11, max: 19, approx: 'few' }],
    ['几十万', { value: null, min: 200000, max: 900000, approx: 'few' }],
    ['数千', { value: null, min: 2000, max: 9000, approx: 'few' }],
  ])('%s has bounds', (text, bounds) => {
    expect(readNumeral(text, 0)).toMatchObject({ end: text.length, ...bounds });
  });

  test.each<[string, string]>([
    ['120千瓦', '120'],
    ['五百分点', '五'],
    ['三两', '三'],
    ['两万两', '两万'],
    ['三亿万', '三亿'],
    ['30多云', '30'],
    ['五来自', '五'],
    ['1.2.3', '1.2'],
  ])('of %s only %s is read', (text, read) => {
    expect(text.slice(0, readNumeral(text, 0)?.end)).toBe(read);
  });

  test.each(['', '个', '点五', '万', '多少', '来自', '数据'])('%s is none', (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });
});

describe('a number that has its line to itself', () => {
  test.each<[string, number]>([
    ['-10.1万', -101000],
    ['负三点五', -3.5],
    ['负 1,200', -1200],
    ['.25', 0.25],
    ['250K', 250000],
    ['2.5M', 2500000],
    ['壹拾贰万叁仟', 123000],
    ['兩萬五', 25000],
    ['一百一十一', 111],
    ['９，８７６', 9876],
    ['零點八', 0.8],
  ])('%s', (text, value) => {
    expect(recognizeFigures(`合计\n${text}\n元`)).toMatchObject([{ text, value, key: false }]);
  });
});

describe('what is key, with its value', () => {
  test.each<[string, string]>([
    ['抢修用了两个半小时。', '两个半小时=2.5小时'],
    ['工程前后一个半月。', '一个半月=1.5个月'],
    ['车程一刻钟左右。', '一刻钟=1刻钟'],
    ['坚持下来的同学不到一半。', '一半=50%'],
    ['一半以上的学生住校。', '一半=50%'],
    ['总人口性别比由103.9下降为101.7。', '103.9=103.9 101.7=101.7'],
    ['制造业采购经理指数为50.2,', '50.2=50.2'],
    ['指数上涨35个点', '35个=35个'],
    ['赚一毛五。', '一毛五=0.15元'],
    ['积雪半米多深。', '半米多=0.5米'],
    ['开展公开听证73件次。', '73件次=73件次'],
    ['一头猪亏五百多。', '五百多=500元'],
    ['挂职时间一年。', '一年=1年'],
    ['方案执行满一年后重新核算。', '一年=1年'],
    ['已派出四批医疗队,新开了两条线路。', '四批=4批 两条=2条'],
    ['查获刀具三把、弹弓两支,民房倒塌三间。', '三把=3把 两支=2支 三间=3间'],
    ['查获弹弓两支。', '两支=2支'],
    ['清点出刀具三把,弹弓12支、头盔两个。', '三把=3把 12支=12支 两个=2个'],
    ['救出三人,转移两户。', '三人=3人 两户=2户'],
    ['村支书带着三名民兵敲门。', '三名=3名'],
    ['先后三次登门,累计五次。', '三次=3次 五次=5次'],
    ['暂停两家药店的结算资格。', '两家=2家'],
    ['展出文物236件(套)。', '236件(套)=236件'],
    ['最大流量8650立方米每秒。', '8650立方米每秒=8650立方米/秒'],
    ['金牌数比上届前移两位。', '两位=2位'],
  ])('%s', (text, figures) => {
    expect(keyFigures(text)).toBe(figures);
  });

  test.each([
    '60岁及以上人口占比提高。',
    '每10万人中具有大学文化程度的明显增加。',
    '一半海水,一半火焰。',
    '早一分钟送电。',
    '指数基金成了热门。',
    '参见图3.2的说明。',
    '他算了半天,刷了三遍。',
    '每月开两次碰头会。',
    '老人拿出两个本子,打了三个比方。',
    '震中位于东经104.3度。',
    '桌上放着碗三个。',
    '门口趴着狗两只。',
    '他一共看了看,发现两个。',
    '她又购买了三件。',
    '路上走来牛四头。',
    '他挑了三个,又见狗两只。',
  ])('%s has none', (text) => {
    expect(keyFigures(text)).toBe('');
  });
});

function keyFigures(text: string): string {
  return recognizeFigures(text)
    .filter(({ key }) => key)
    .map(({ text: words, value, unit }) => `${words}=${value}${unit ?? ''}`)
    .join(' ');
}
