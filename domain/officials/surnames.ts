/** Chinese surnames: the common ones and rare ones that local news names. Our own list of common knowledge. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹' +
    '黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司' +
    '柏宁柯阮桂闵解强丘华车冉房边辜吉饶刁瞿戚古匡应闻官宫臧党冼蒲付胥卿闫肖代敖寇邝滕雷蓝储谌宗计褚晏巫沙仇楼苟麻宣郁和国风穆茅苍仲晋冀冷荣晁乐昝郗卞伏尚岑巩虞娄燕雍璩池桑戈米苑丰幸展栾' +
    '郎樵初撒练牧庾隗步但钭厉佘佟佴信仉谯仰',
);

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 西门 贺兰 完颜'.split(
    ' ',
  ),
);
