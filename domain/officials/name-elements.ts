/**
 * Parts of names that are not built of a surname and one or two characters. Common knowledge, our own lists, sorted by
 * code point; adding one is one word.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tibetan, Yi, Qiang, Mongolian, Uyghur, Kazakh and Hui names and clans as Chinese papers write them. */
export const NAME_ELEMENTS = words(
  '丁真 丹增 丹珠 乌云 乌兰 乌力 乌尔 乌日 仁增 仁真 仁青 俄木 克其 克惹 公布 其其格 其美 ' +
    '加措 勒伍 勒格 华旦 卓嘎 卓玛 南卡 卡毕 古丽 古力 吉伍 吉克 吉史 吉子 吉尔 吉木 吉狄 ' +
    '吉米 吉胡 呷呷 呷绒 嘎玛 噶玛 土比 土登 地日 坚参 坚赞 塔依尔 夏木 多吉 多杰 央宗 央金 ' +
    '孜莫 孟根 安木 尔古 尔布 尔日 尼玛 尼珍 尼美 巴呷 巴图 巴桑 巴特尔 巴登 巴雅尔 布尔 ' +
    '年扎 强巴 彭措 恩珠 扎史 扎巴 扎登 扎西 托合提 拉吉 拉姆 拉惹 拉毛 拉珍 拥忠 拥措 拥西 ' +
    '措姆 斯琴 斯郎 施古 日木 日火 旦增 旦巴 旺堆 旺姆 旺秋 旺青 易卜拉欣 普布 曲木 曲比 ' +
    '曲珍 有铁 朗吉 木乃 木呷 木果 木沙 木牛 木甲 杂古 次丹 次仁 次旦 次旺 次珍 毛拉 江措 ' +
    '江村 沙玛 沙马 泽仁 泽旺 泽真 泽郎 洛桑 洛绒 浪杰 海来 热依 热合曼 热巴 热沙 牛布 牛牛 ' +
    '特木尔 玉珍 班玛 瓦扎 瓦渣 瓦西 甲巴 白玛 的日 的沙 益西 石一 秋吉 米玛 索南 索朗 红巴 ' +
    '约其 绒布 绒珠 维色 罗布 罗洪 罗绒 罗让 美朵 色吉 色莫 苏和 苏拉铁 莫洛 莫色 萨日 薛巴 ' +
    '西绕 贡嘎 贡布 赤列 赤来 边巴 达哇 达娃 达尔 达瓦 达西 迪丽 邓珠 那日 金古 阿不都 阿什 ' +
    '阿依 阿侯 阿力 阿加 阿卓 阿卜杜 阿合 阿呷 阿尔 阿库 阿措 阿支 阿旺 阿木 阿来 阿果 阿比 ' +
    '阿洛 阿牛 阿甲 阿的 阿约 阿色 阿芝 阿苏 阿衣 阿西 阿说 阿里 阿里木 马卡 马查 马海 ' +
    '麦麦提 麻木 黑惹 龙布 龙措',
);

/** Japanese surnames; Korean and Vietnamese ones are written like Chinese ones. */
export const JAPANESE_SURNAMES = words(
  '上野 东条 中岛 中川 中曾根 中村 中田 中野 丸山 五十岚 井上 今井 今村 伊藤 佐佐木 佐藤 ' +
    '佐野 关口 内田 冈本 冈田 前田 加藤 北野 千叶 原田 古川 吉川 吉田 后藤 和田 坂本 坂田 ' +
    '增田 大久保 大冢 大岛 大西 大谷 大野 太田 奥田 安倍 安藤 宫崎 宫本 宫泽 富田 小岛 小川 ' +
    '小松 小林 小池 小泉 小泽 小田 小西 小野 山下 山中 山口 山崎 山本 山田 岛村 岛田 岩崎 ' +
    '岩田 岸田 川口 川岛 川崎 工藤 平井 平田 平野 广田 斋藤 新井 木下 木村 本田 杉山 杉本 ' +
    '村上 村山 村田 松下 松井 松冈 松尾 松本 松田 林田 柴田 桥下 桥本 森本 森田 横山 横田 ' +
    '武田 永井 永田 江口 池田 河野 浅田 浅野 浜田 清水 渡边 渡部 熊谷 片山 田中 田村 田边 ' +
    '町田 盐田 石井 石原 石川 石田 石破 神田 福原 福岛 福田 秋山 稻叶 竹下 竹内 竹田 糸山 ' +
    '细川 羽生 羽田 芦田 若林 荒井 荒木 菅原 菅野 菊地 菊池 萩原 藤井 藤原 藤本 藤田 西川 ' +
    '西村 西田 谷口 近藤 远藤 野口 野村 野田 金子 鈴木 铃木 长谷川 长野 阿部 青山 青木 青柳 ' +
    '须藤 饭田 高山 高岛 高市 高木 高桥 高田 高野 鸠山 鹤田 麻生 黑泽 黑田 龙泽',
);

/** Characters of minority names that foreign names seldom have. */
export const MINORITY_SYLLABLES: ReadonlySet<string> = new Set(
  '丹丽乃买仁什则加卓古吾呷哈姆孜尕嘎巴布提支措旦日旺木毛江沙泽热玉珍田甲白美肉花莫赛迪铁阿',
);
