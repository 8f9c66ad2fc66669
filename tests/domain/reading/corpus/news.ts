// Sentences and every amount in them; news-english.ts says where they are from.

import type { Sentence } from './sentences.ts'

export const NEWS_SENTENCES: readonly Sentence[] = [
  [
    'Moonshot AI is seeking to raise as much as $1 billion at a valuation of about $18 billion, people familiar with the matter said.',
    ['as much as $1 billion', 'USD <=1,000,000,000'],
    ['about $18 billion', '~USD 18,000,000,000'],
  ],
  [
    'The startup raised $500 million in a Series C round, bringing its cash reserves to more than 10 billion yuan.',
    ['$500 million', 'USD 500,000,000'],
    ['more than 10 billion yuan', 'CNY >=10,000,000,000'],
  ],
  [
    'Alibaba invested nearly $800 million for a 36% stake.',
    ['nearly $800 million', '~USD 800,000,000'],
    ['36%', 'percent 36'],
  ],
  [
    'Revenue rose 23% to 14.3 billion yuan from 11.6 billion yuan a year earlier.',
    ['23%', 'percent 23'],
    ['14.3 billion yuan', 'CNY 14,300,000,000'],
    ['11.6 billion yuan', 'CNY 11,600,000,000'],
  ],
  [
    'Its shares closed up 109% at HK$345, giving it a market value of HK$106 billion ($13.7 billion).',
    ['109%', 'percent 109'],
    ['HK$345', 'HKD 345'],
    ['HK$106 billion', 'HKD 106,000,000,000'],
    ['$13.7 billion', 'USD 13,700,000,000'],
  ],
  [
    'DeepSeek said training its V3 model cost $5.576 million and used 2,048 H800 chips.',
    ['$5.576 million', 'USD 5,576,000'],
    ['2,048 H800 chips', 'chips 2,048'],
  ],
  [
    'The model has 1 trillion parameters, of which 32 billion are active.',
    ['1 trillion parameters', 'parameters 1,000,000,000,000'],
    ['32 billion', '- 32,000,000,000'],
  ],
  [
    'The company has fewer than 200 employees and more than 36 million monthly active users.',
    ['fewer than 200 employees', 'employees <=200'],
    ['more than 36 million monthly active users', 'users >=36,000,000'],
  ],
  [
    'Tencent plans to invest between $2 billion and $3 billion over three years.',
    ['between $2 billion and $3 billion', 'USD 2,000,000,000..3,000,000,000'],
    ['three years', 'years 3'],
  ],
  ['The price is one-tenth of what OpenAI charges.', ['one-tenth', 'ratio 0.1']],
  [
    'The fund will put in RMB 10 billion, Tencent RMB 10 billion and JD.com RMB 20 billion.',
    ['RMB 10 billion', 'CNY 10,000,000,000'],
    ['RMB 10 billion', 'CNY 10,000,000,000'],
    ['RMB 20 billion', 'CNY 20,000,000,000'],
  ],
  [
    'The deal values the company at north of $20 billion, up from $4.3 billion in December 2025.',
    ['north of $20 billion', 'USD >=20,000,000,000'],
    ['$4.3 billion', 'USD 4,300,000,000'],
  ],
  [
    'Net loss narrowed to €45 million from €60 million.',
    ['€45 million', 'EUR 45,000,000'],
    ['€60 million', 'EUR 60,000,000'],
  ],
  [
    'It supports inputs of 2 million Chinese characters, up from 200,000.',
    ['2 million Chinese characters', 'characters 2,000,000'],
    ['200,000', '- 200,000'],
  ],
  ['The founder, 34, owns 78.6% of the company.', ['78.6%', 'percent 78.6']],
  [
    '月之暗面完成新一轮5亿美元融资，投后估值达43亿美元。',
    ['5亿美元', 'USD 500,000,000'],
    ['43亿美元', 'USD 4,300,000,000'],
  ],
  [
    '公司估值达3500亿元人民币，约合480亿美元。',
    ['3500亿元人民币', 'CNY 350,000,000,000'],
    ['约合480亿美元', '~USD 48,000,000,000'],
  ],
  ['日活跃用户超过3600万，同比增长120%。', ['超过3600万', '- >=36,000,000'], ['120%', 'percent 120']],
  ['阿里巴巴投资约8亿美元，持股约36%。', ['约8亿美元', '~USD 800,000,000'], ['约36%', '~percent 36']],
  [
    '该公司2025年营收为14.3亿元，净亏损不到5亿元。',
    ['14.3亿元', 'CNY 1,430,000,000'],
    ['不到5亿元', 'CNY <=500,000,000'],
  ],
  [
    '据悉，DeepSeek拟融资不超过500亿元，其中国家大基金出资100亿元，腾讯出资100亿元。',
    ['不超过500亿元', 'CNY <=50,000,000,000'],
    ['100亿元', 'CNY 10,000,000,000'],
    ['100亿元', 'CNY 10,000,000,000'],
  ],
  [
    '训练成本仅为557.6万美元，不到OpenAI的十分之一。',
    ['557.6万美元', 'USD 5,576,000'],
    ['不到OpenAI的十分之一', 'ratio <=0.1'],
  ],
  ['Kimi支持200万字无损上下文，此前为20万字。', ['200万字', 'characters 2,000,000'], ['20万字', 'characters 200,000']],
  ['模型总参数6710亿，激活参数370亿。', ['6710亿', '- 671,000,000,000'], ['370亿', '- 37,000,000,000']],
  [
    '公司拟募资20亿至30亿港元，市值或超千亿港元。',
    ['20亿至30亿港元', 'HKD 2,000,000,000..3,000,000,000'],
    ['超千亿港元', 'HKD >=100,000,000,000'],
  ],
  ['价格下调75%，每百万token输入仅需0.55美元。', ['75%', 'percent 75'], ['0.55美元', 'USD 0.55']],
  ['第一季度营收同比增长三成，达到120亿元左右。', ['三成', 'ratio 0.3'], ['120亿元左右', '~CNY 12,000,000,000']],
  ['海外收入占比从10%提升至25%。', ['10%', 'percent 10'], ['25%', 'percent 25']],
  [
    'The round was worth 3.5 billion yuan, or about $500 million.',
    ['3.5 billion yuan', 'CNY 3,500,000,000'],
    ['about $500 million', '~USD 500,000,000'],
  ],
  ['Investors committed ¥5 billion and US$200 million.', ['US$200 million', 'USD 200,000,000']],
  // Written while mending what those above showed.
  [
    'They raised $5 million or more than 35 million yuan; its margin was 5% or below 3%.',
    ['$5 million', 'USD 5,000,000'],
    ['more than 35 million yuan', 'CNY >=35,000,000'],
    ['5%', 'percent 5'],
    ['below 3%', 'percent <=3'],
  ],
  [
    'The bank said it won’t exceed 5%, not only topping $6 billion but exceeding 7 billion yuan.',
    ['won’t exceed 5%', 'percent <=5'],
    ['topping $6 billion', 'USD >=6,000,000,000'],
    ['exceeding 7 billion yuan', 'CNY >=7,000,000,000'],
  ],
  [
    'Revenue is not expected to exceed $5 billion; margins are unlikely to be below 5%.',
    ['not expected to exceed $5 billion', 'USD <=5,000,000,000'],
    ['unlikely to be below 5%', 'percent >=5'],
  ],
  [
    'Prices fell -> 5% and 10%->15%; growth >20%, losses <5%, <b>6%</b> of sales.',
    ['5%', 'percent 5'],
    ['10%', 'percent 10'],
    ['15%', 'percent 15'],
    ['>20%', 'percent >=20'],
    ['<5%', 'percent <=5'],
    ['6%', 'percent 6'],
  ],
  ['> $30 billion was raised, they said.', ['$30 billion', 'USD 30,000,000,000']],
  [
    'Sales hit $5 million at most stores, or 5 billion yuan at least.',
    ['$5 million', 'USD 5,000,000'],
    ['5 billion yuan at least', 'CNY >=5,000,000,000'],
  ],
  [
    'It was paid in RMB over three years and in EUR at least 5 million shares.',
    ['three years', 'years 3'],
    ['at least 5 million', '- >=5,000,000'],
  ],
  [
    'Costs are 3-5% of $1.2-1.5bn; see sections 2.1-2.3 of version 1.2-1.5.',
    ['3-5%', 'percent 3..5'],
    ['$1.2-1.5bn', 'USD 1,200,000,000..1,500,000,000'],
  ],
  ['Qwen2.5-1.5B needs 2.5-3.5x fewer chips than 8.', ['2.5-3.5x', 'ratio 2.5..3.5']],
  [
    'The $500 million-plus fund has 300-plus employees and 20-some million users.',
    ['$500 million-plus', 'USD >=500,000,000'],
    ['300-plus employees', 'employees >=300'],
    ['20-some million users', '~users 20,000,000'],
  ],
  [
    'Its valuation was well short of $5 billion, in the low $4 billion range.',
    ['well short of $5 billion', 'USD <=5,000,000,000'],
  ],
  [
    'Prices range from anywhere from $5 million to $6 million, or $.75 a unit.',
    ['from $5 million to $6 million', 'USD 5,000,000..6,000,000'],
    ['$.75', 'USD 0.75'],
  ],
  [
    '七成半导体企业亏损，三成多模态模型开源，近半年营收10亿元，过半员工离职。',
    ['七成', 'ratio 0.7'],
    ['三成', 'ratio 0.3'],
    ['10亿元', 'CNY 1,000,000,000'],
    ['过半', 'ratio >=0.5'],
  ],
  [
    '上半年GDP超60万亿元，大半年过去，七成半企业盈利。',
    ['超60万亿元', 'CNY >=60,000,000,000,000'],
    ['七成半', 'ratio 0.75'],
  ],
  [
    '公司没有超过100名员工，也不会低于5亿元估值，不得不裁员200人。',
    ['没有超过100名员工', 'employees <=100'],
    ['不会低于5亿元', 'CNY >=500,000,000'],
    ['200人', 'people 200'],
  ],
  [
    '资金5亿元不到位，5亿元不到三年花光，尚有10亿元有余额。',
    ['5亿元', 'CNY 500,000,000'],
    ['5亿元', 'CNY 500,000,000'],
    ['不到三年', 'years <=3'],
    ['10亿元', 'CNY 1,000,000,000'],
  ],
  [
    '成本不足去年的一半，接近行业的三成，约为GPT-4的十分之一，超市的一半商品打折。',
    ['不足去年的一半', 'ratio <=0.5'],
    ['接近行业的三成', '~ratio 0.3'],
    ['约为GPT-4的十分之一', '~ratio 0.1'],
    ['一半', 'ratio 0.5'],
  ],
  [
    '万亿元市场里，万亿参数的模型不少，万亿级赛道和亿万用户也不少。',
    ['万亿元', 'CNY 1,000,000,000,000'],
    ['万亿参数', 'parameters 1,000,000,000,000'],
  ],
  ['总投资1亿零5千元、一亿五千元、10亿元级项目、1亿5千万元。', ['1亿5千万元', 'CNY 150,000,000']],
  [
    '今年1-6月营收1.2-1.5亿元，7-8月增长5-7.5%，2025.5-2025.8期间不变。',
    ['1.2-1.5亿元', 'CNY 120,000,000..150,000,000'],
    ['5-7.5%', 'percent 5..7.5'],
  ],
]
