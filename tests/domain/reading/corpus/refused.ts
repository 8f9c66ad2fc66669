// Words that are not exactly one amount: what of them is understood, what is not, and a word of the reason.

export interface Refusal {
  words: string
  understood?: readonly string[]
  notUnderstood: readonly string[]
  reason: RegExp
}

const NUMBERLESS = /not a number/
const NOTHING = /no amount/
const AMBIGUOUS = /ambiguous|may be|as well as/

export const REFUSED: readonly Refusal[] = [
  // Two meanings.
  { words: '¥50 billion', notUnderstood: ['¥50 billion'], reason: /bare ¥ is yen as well as yuan/ },
  { words: '50 billion ¥', notUnderstood: ['50 billion ¥'], reason: /bare ¥ is yen as well as yuan/ },
  { words: '￥5亿', notUnderstood: ['￥5亿'], reason: /bare ¥ is yen as well as yuan/ },
  { words: '約500億元', notUnderstood: ['約500億元'], reason: AMBIGUOUS },
  { words: '€1.234', notUnderstood: ['€1.234'], reason: AMBIGUOUS },
  { words: '1.234 users', notUnderstood: ['1.234 users'], reason: AMBIGUOUS },
  { words: '$500 to $1 million', notUnderstood: ['$500 to $1 million'], reason: AMBIGUOUS },
  { words: 'over three years', understood: ['three years'], notUnderstood: ['over'], reason: AMBIGUOUS },
  { words: '近5年', understood: ['5年'], notUnderstood: ['近'], reason: AMBIGUOUS },
  { words: '2026', notUnderstood: ['2026'], reason: /year/ },
  { words: '2026年', notUnderstood: ['2026年'], reason: /year/ },
  { words: '5m', notUnderstood: ['5m'], reason: AMBIGUOUS },
  { words: '5 mil', notUnderstood: ['5 mil'], reason: AMBIGUOUS },
  { words: '($5 million)', understood: ['$5 million'], notUnderstood: [], reason: /parenthes/ },
  { words: '3兆元', notUnderstood: ['3兆元'], reason: AMBIGUOUS },
  { words: '5元5角', notUnderstood: ['5元5角'], reason: /角/ },
  { words: '三块五', notUnderstood: ['三块五'], reason: /块/ },
  // Not a number.
  { words: 'hundreds of millions of dollars', notUnderstood: ['hundreds of millions of dollars'], reason: NUMBERLESS },
  { words: 'several billion dollars', notUnderstood: ['several billion dollars'], reason: NUMBERLESS },
  { words: 'a few million yuan', notUnderstood: ['a few million yuan'], reason: NUMBERLESS },
  { words: 'billions of dollars', notUnderstood: ['billions of dollars'], reason: NUMBERLESS },
  { words: 'tens of thousands of users', notUnderstood: ['tens of thousands of users'], reason: NUMBERLESS },
  { words: 'dozens of employees', notUnderstood: ['dozens of employees'], reason: NUMBERLESS },
  { words: '$350 billions', notUnderstood: ['$350 billions'], reason: NUMBERLESS },
  { words: 'billion RMB', notUnderstood: ['billion RMB'], reason: NOTHING },
  { words: '数十亿元', notUnderstood: ['数十亿元'], reason: NUMBERLESS },
  { words: '几百万用户', notUnderstood: ['几百万用户'], reason: NUMBERLESS },
  { words: '十几亿元', notUnderstood: ['十几亿元'], reason: NUMBERLESS },
  { words: '百亿级', notUnderstood: ['百亿级'], reason: NUMBERLESS },
  { words: '亿元', notUnderstood: ['亿元'], reason: NOTHING },
  { words: 'a fortune', notUnderstood: ['a fortune'], reason: NOTHING },
  { words: '$', notUnderstood: ['$'], reason: NOTHING },
  { words: '', notUnderstood: [], reason: NOTHING },
  // Malformed.
  { words: '$1,00', notUnderstood: ['$1,00'], reason: /separators/ },
  { words: '1,23 RMB', notUnderstood: ['1,23 RMB'], reason: /separators/ },
  { words: '$1,0000', notUnderstood: ['$1,0000'], reason: /separators/ },
  { words: '$1.000.000', notUnderstood: ['$1.000.000'], reason: /separators/ },
  { words: '1,234.567.89 yuan', notUnderstood: ['1,234.567.89 yuan'], reason: /separators/ },
  { words: '007 users', notUnderstood: ['007 users'], reason: /zero/ },
  { words: '$-5', notUnderstood: ['$-5'], reason: /sign/ },
  { words: '$1e9', notUnderstood: ['$1e9'], reason: /1e9/ },
  { words: '零一万', notUnderstood: ['零一万'], reason: /numeral/ },
  { words: '一二三亿', notUnderstood: ['一二三亿'], reason: /numeral/ },
  { words: '三五亿元', notUnderstood: ['三五亿元'], reason: /numeral/ },
  { words: '五千亿亿元', notUnderstood: ['五千亿亿元'], reason: /numeral/ },
  {
    words: 'twenty twenty-six million yuan',
    notUnderstood: ['twenty twenty-six million yuan'],
    reason: /number words/,
  },
  { words: 'between 5 and 3 billion yuan', notUnderstood: ['between 5 and 3 billion yuan'], reason: /below/ },
  { words: '30亿至20亿元', notUnderstood: ['30亿至20亿元'], reason: /below/ },
  { words: '5 or 6 million yuan', notUnderstood: ['5 or 6 million yuan'], reason: AMBIGUOUS },
  { words: '2、3亿元', notUnderstood: ['2、3亿元'], reason: AMBIGUOUS },
  {
    words: '$2, $3 and $5 million',
    understood: ['$5 million'],
    notUnderstood: ['$2, $3 and'],
    reason: AMBIGUOUS,
  },
  { words: '5 or 6 users', notUnderstood: ['5 or 6 users'], reason: AMBIGUOUS },
  // Two currencies in one, or two bounds in one.
  { words: '$5 billion RMB', notUnderstood: ['$5 billion RMB'], reason: /currenc/ },
  { words: 'R$5 million', notUnderstood: ['R$5 million'], reason: /R\$/ },
  { words: 'over up to $5', notUnderstood: ['over up to $5'], reason: /bound/ },
  { words: 'at least less than $5', notUnderstood: ['at least less than $5'], reason: /bound/ },
  { words: 'over $5 million or less', notUnderstood: ['over $5 million or less'], reason: /bound/ },
  { words: 'over 2–3 billion yuan', notUnderstood: ['over 2–3 billion yuan'], reason: /bound/ },
  { words: '至少5亿元以下', notUnderstood: ['至少5亿元以下'], reason: /bound/ },
  // More than one amount, or an amount and something else.
  {
    words: '350 billion RMB (approximately $48 billion)',
    understood: ['350 billion RMB', 'approximately $48 billion'],
    notUnderstood: [],
    reason: /one amount/,
  },
  { words: '10亿元和20亿美元', understood: ['10亿元', '20亿美元'], notUnderstood: ['和'], reason: /one amount/ },
  { words: '$20 per month', understood: ['$20'], notUnderstood: ['per month'], reason: /per month/ },
  { words: '5 million bitcoin', understood: ['5 million'], notUnderstood: ['bitcoin'], reason: /bitcoin/ },
  { words: 'valued at $350 billion', understood: ['$350 billion'], notUnderstood: ['valued at'], reason: /valued at/ },
  { words: '融资500亿元', understood: ['500亿元'], notUnderstood: ['融资'], reason: /融资/ },
  { words: '高达5亿元', understood: ['5亿元'], notUnderstood: ['高达'], reason: /高达/ },
  {
    words: 'the over $2 billion range',
    understood: ['over $2 billion'],
    notUnderstood: ['the', 'range'],
    reason: /the/,
  },
  // Names, dates and the like.
  { words: 'GPT-4', notUnderstood: ['GPT-4'], reason: NOTHING },
  { words: 'V3', notUnderstood: ['V3'], reason: NOTHING },
  { words: 'H100', notUnderstood: ['H100'], reason: NOTHING },
  { words: 'Series A', notUnderstood: ['Series A'], reason: NOTHING },
  { words: '24/7', notUnderstood: ['24/7'], reason: NOTHING },
  { words: '2026-05-14', notUnderstood: ['2026-05-14'], reason: NOTHING },
  { words: '2026年5月14日', notUnderstood: ['2026年5月14日'], reason: /year/ },
  { words: '第一轮', notUnderstood: ['第一轮'], reason: NOTHING },
  { words: '5th', notUnderstood: ['5th'], reason: NOTHING },
  { words: '+86 138 0013 8000', notUnderstood: ['+86 138 0013 8000'], reason: /zero/ },
  { words: '9'.repeat(200), notUnderstood: ['9'.repeat(200)], reason: /digits/ },
]
