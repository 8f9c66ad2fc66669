// The Chinese words of amounts, in simplified characters (characters.ts brings the traditional ones here).

import type { Bound, Lexeme, ReadUnit } from './lexeme.ts'

type Words = readonly (readonly [string, Lexeme])[]

const all = (lexeme: Lexeme, words: string): Words => words.split(' ').map(word => [word, lexeme] as const)

const UNITS: readonly [ReadUnit, string][] = [
  ['users', '用户 活跃用户 日活用户 月活用户 日活跃用户 月活跃用户 注册用户 付费用户 日活 月活'],
  ['tokens', '词元'],
  ['characters', '字 汉字 字符 中文字符 中文字 文字'],
  ['parameters', '参数'],
  ['percentage points', '百分点'],
  ['basis points', '基点'],
  ['ratio', '倍 成'],
  ['years', '年 周年'],
  ['months', '个月'],
  ['weeks', '周 个星期'],
  ['days', '天'],
  ['employees', '员工 雇员 职员'],
  ['people', '人'],
  ['chips', '芯片 晶片 显卡 张卡 块卡 加速卡 图形处理器'],
  ['units', '台 辆'],
]
const LEADS: readonly [Bound, string][] = [
  [
    'lower',
    '超过 超 超出 逾 突破 至少 最少 最低 不低于 不少于 不小于 不止 高于 多于 大于 超越 起码 破 远超 远超过 远远超过 大幅超过 略超 略超过 远高于 略高于 稍高于',
  ],
  [
    'upper',
    '不超过 不超 未超过 未超 没超过 不高于 不多于 不大于 不逾 未逾 最多 至多 最高 最高达 最高可达 低于 少于 小于 不足 不到 未达 未达到 不满 未满 不及 难超 难以超过 最多达 最多可达 远低于 远远低于 大幅低于 略低于 稍低于 远少于 远不到 远不及 远不足',
  ],
  ['about', '约 大约 大概 大致 约为 约有 约合 约达 约计 约占 差不多 将近 接近 几近 几乎 上下约 近乎 约莫 接近于'],
]

export const CHINESE_WORDS: Words = [
  ...UNITS.flatMap(([unit, words]) => all({ role: 'unit', unit }, words)),
  ...all({ role: 'unit', unit: 'years', more: 'half' }, '年半'),
  ...all({ role: 'unit', unit: 'months', more: 'half' }, '个半月'),
  ...all({ role: 'unit', unit: 'ratio', more: 'half' }, '倍半'),
  ...all({ role: 'unit', unit: 'years', more: 'lower' }, '年多'),
  ...all({ role: 'unit', unit: 'months', more: 'lower' }, '个多月'),
  ...all({ role: 'unit', unit: 'ratio', more: 'lower' }, '倍多'),
  ...LEADS.flatMap(([bound, words]) => all({ role: 'lead', bound }, words)),
  // 近五年 is "the last five years", and 经过三年 "after three years": see amount.ts.
  ['近', { role: 'lead', bound: 'about', duration: true }],
  ...all({ role: 'lead', bound: 'lower', implied: true }, '上 过'),
  ...all({ role: 'trail', bound: 'lower' }, '以上 及以上 或以上 或更多 起步 出头 开外 有余'),
  ...all({ role: 'trail', bound: 'upper' }, '以下 及以下 或以下 以内 之内'),
  ...all({ role: 'trail', bound: 'about' }, '左右 上下'),
  ...all({ role: 'odd', bound: 'lower' }, '多 余'),
  ...all({ role: 'odd', bound: 'about' }, '来'),
  ...all({ role: 'numberless' }, '数 几 好几 若干 级 量级 级别'),
  ...all({ role: 'ratio', value: '2' }, '翻倍 翻番 翻一番 翻了一番 双倍'),
  ...all({ role: 'ratio', value: '4' }, '翻两番 翻了两番'),
  ...all({ role: 'ratio', value: '0.5' }, '一半 半数 减半'),
  ...all({ role: 'ratio', value: '0.5', bound: 'about' }, '近半 近半数'),
  ...all({ role: 'ratio', value: '0.5', bound: 'lower' }, '过半 过半数 超半 超半数 大半'),
  ...all({ role: 'negation' }, '不会 不能 不可 不得 不应 不宜 不可能 无法 没有 没能 未能 未曾 不曾 难以'),
  ...all({ role: 'between' }, '介于 介乎'),
  ['之间', { role: 'among' }],
  ...all({ role: 'from' }, '从 由 自'),
  ...all({ role: 'to' }, '至 到'),
  ...all({ role: 'or' }, '、 或 或者'),
  ...all({ role: 'and' }, '和 与'),
  ['负', { role: 'minus' }],
  ['分之', { role: 'parts' }],
  ...all({ role: 'classifier' }, '个 名 位 家 款 张 颗 枚 片'),
  ...all({ role: 'qualifier' }, '英伟达 昇腾 华为 日均 月均 月度 活跃 激活 训练 输入 输出'),
  ['第', { role: 'ordinal' }],
  // Where a short word stands in a longer one.
  ...all(
    { role: 'other' },
    '签约 节约 合约 预约 契约 条约 公约 纽约 违约 制约 履约 续约 解约 约定 约束 最近 附近 邻近 靠近 临近 新近 近期 近日',
  ),
  ...all(
    { role: 'other' },
    '超级 超算 赶超 许多 多元化 多数 人工 人均 人次 人类 人士 人才 人形 人气 人脸 人数 字节 字母 字号 字段 字典',
  ),
  ...all(
    { role: 'other' },
    '元宇宙 元旦 元素 元年 元组 元件 元器件 元老 元首 台湾 台积电 台北 台风 天气 天然 天使 天猫 天津 周期 周末 成立 成为 成功',
  ),
  ...all(
    { role: 'other' },
    '成本 成员 成交 成长 成果 成年 成分 成品 成型 成效 成都 成绩 成就 成熟 倍增 倍率 年初 年底 年末 年中 年度 年代 年轻 年报',
  ),
  ...all(
    { role: 'other' },
    '半导体 近半导体 过半导体 近半年 过半年 超半年 大半年 近半个 过半个 超半个 大半个 近半天 近半月 近半小时 近半世纪 过半天 大半天 大半夜 多模态 多语言 多媒体 不到位 有余额 不及时 不得不 不得已',
  ),
  ...all(
    { role: 'other' },
    '年级 年薪 年级 级数 数据 数字 数量 参数量 指数 次数 几何 来自 来源 来年 余额 余下 达到 得到 看到 到期 从事 自动 自主 自己 自由',
  ),
  ...all(
    { role: 'other' },
    '千万不 千万别 千万要 万一 万物 万能 万达 万科 零一万物 百度 百川 百分百 百分比 成千上万 成百上千 千千万万 上下文 上下游 左右手 千问 三星 上述 上海 上市 过去 过程 破产 破发',
  ),
]
