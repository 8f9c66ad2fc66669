import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS, type EntityKind } from '../../../src/domain/entity.ts'
import { compareNames, FEATURES, MATCH_SCORE, MAYBE_SCORE, VERDICTS } from '../../../src/domain/name/compare.ts'

const verdicts = (kind: EntityKind, pairs: [string, string][]) =>
  Object.fromEntries(pairs.map(([a, b]) => [`${a} | ${b}`, compareNames(a, b, kind).verdict]))

const all = (verdict: string, kind: EntityKind, pairs: [string, string][]) => {
  const found = verdicts(kind, pairs)
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map(pair => [pair, verdict])))
}

const none = (kind: EntityKind, pairs: [string, string][]) => {
  const matches = Object.entries(verdicts(kind, pairs)).filter(([, verdict]) => verdict === 'MATCH')
  expect(matches).toEqual([])
}

describe('companies that are one', () => {
  test('but for legal form, case, accents and spaces', () => {
    all('MATCH', 'Company', [
      ['NVIDIA Corporation', 'Nvidia'],
      ['Siemens AG', 'Siemens Aktiengesellschaft'],
      ['Société Générale S.A.', 'Societe Generale'],
      ['OpenAI', 'Open AI'],
      ["L'Oréal", 'L Oreal SA'],
      ['AT&T Inc.', 'AT & T'],
      ['J.P. Morgan Chase', 'JPMorgan Chase & Co.'],
    ])
  })

  test('in another script', () => {
    all('MATCH', 'Company', [
      ['Sberbank', 'Сбербанк'],
      ['Gazprom PJSC', 'ПАО «Газпром»'],
      ['Huawei Technologies Co., Ltd.', '华为技术有限公司'],
      ['华为技术有限公司', '華為技術有限公司'],
      ['Toyota Motor Corporation', 'トヨタ自動車株式会社'],
      ['Hyundai Motor', '현대자동차'],
      ['Saudi Aramco', 'أرامكو السعودية'],
    ])
  })

  test('half translated', () => {
    all('MATCH', 'Company', [
      ['Huanfang Quantitative', '幻方量化'],
      ['Bank of China', '中国银行'],
      ['Agricultural Bank of China', '中国农业银行'],
    ])
  })

  test('abbreviated, or of initials', () => {
    all('MATCH', 'Company', [
      ['International Business Machines Corporation', 'IBM'],
      ['Taiwan Semiconductor Mfg. Co. Ltd.', 'Taiwan Semiconductor Manufacturing Company'],
      ['Taiwan Semiconductor Manufacturing Company Limited', 'TSMC'],
      ['Petróleo Brasileiro S.A.', 'Petrobras'],
    ])
  })

  test('abridged to the beginnings of words', () => {
    all('MATCH', 'Company', [
      ['Saudi Basic Industries Corporation', 'SABIC'],
      ['National Biscuit Company', 'Nabisco'],
      ['Organisation for Economic Co-operation and Development', 'OECD'],
    ])
  })

  test('with their acronym beside the name, an honour, or whom they are named after', () => {
    all('MATCH', 'Company', [
      ['PGE Polska Grupa Energetyczna S.A.', 'Polska Grupa Energetyczna Spółka Akcyjna'],
      ['LVMH Moët Hennessy Louis Vuitton SE', 'LVMH'],
      ['Koninklijke KPN N.V.', 'KPN'],
      ['Dr. Ing. h.c. F. Porsche AG', 'Porsche AG'],
      ['NPO Energomash named after Academician V.P. Glushko', 'АО «НПО Энергомаш»'],
      ['Sberbank of Russia', 'ПАО Сбербанк'],
    ])
  })

  test('in their official and their translated names', () => {
    all('MATCH', 'Organization', [
      ['Ministry of Defense of Ukraine', 'Міністерство оборони України'],
      ['Chinese Academy of Sciences', '中国科学院'],
      ['Seoul National University', '서울대학교'],
      ['Federal Security Service of the Russian Federation', 'Федеральная служба безопасности Российской Федерации'],
      ['Bank of Italy', "Banca d'Italia"],
      ['Kurchatov Institute', 'National Research Centre "Kurchatov Institute"'],
      ['Hizballah', 'حزب الله'],
      ['Al-Qaida', 'القاعدة'],
    ])
  })

  test('misspelt', () => {
    all('MATCH', 'Company', [
      ['Berkshire Hathaway Inc.', 'Berkshire Hathway'],
      ['Accenture plc', 'Accentrue'],
      ['Microsft Corp', 'Microsoft Corporation'],
    ])
  })
})

describe('companies that are two', () => {
  test('siblings and subsidiaries', () => {
    none('Company', [
      ['Acme Energy LLC', 'Acme Capital LLC'],
      ['Siemens AG', 'Siemens Energy AG'],
      ['Samsung Electronics', 'Samsung SDI'],
      ['Google LLC', 'Google Ireland Limited'],
      ['Gazprom', 'Gazprom Neft'],
      ['Gazprom PJSC', 'Gazprombank'],
      ['腾讯音乐', '腾讯控股'],
      ['OpenAI', 'Open AI Labs'],
      ['Rosneft', 'Rosneft Trading S.A.'],
    ])
    none('Organization', [
      ['Institute of Physics named after Lebedev', 'Institute of Physics named after Ioffe'],
      ['Royal Bank of Canada', 'Bank of Canada'],
      ['OECD', 'Al-Qaeda'],
    ])
  })

  test('that share generic words', () => {
    none('Company', [
      ['American Airlines', 'United Airlines'],
      ['China Mobile', 'China Telecom'],
      ['中国移动', '中国联通'],
      ['Bank of China', "People's Bank of China"],
      ['Bank of China', 'China'],
    ])
  })

  test('that look alike', () => {
    none('Company', [
      ['OpenAI', 'OpenAir'],
      ['Intel', 'Intelsat'],
      ['IBM', 'ICBM'],
      ['DeepMind', 'DeepSeek'],
    ])
  })
})

test('numbers tell funds apart, however they are written', () => {
  all('MATCH', 'Fund', [
    ['SoftBank Vision Fund II', 'SoftBank Vision Fund 2'],
    ['Andreessen Horowitz Fund VII, L.P.', 'Andreessen Horowitz Fund VII'],
    ['Tiger Global Management', 'Tiger Global'],
  ])
  none('Fund', [
    ['Founders Fund VI', 'Founders Fund VII'],
    ['SoftBank Vision Fund', 'SoftBank Vision Fund 2'],
    ['Sequoia Capital China', 'Sequoia Capital India'],
    ['Sequoia Capital', 'HongShan'],
  ])
})

describe('persons', () => {
  test('who are one: order, initials, patronymics, titles, nicknames', () => {
    all('MATCH', 'Person', [
      ['Xi Jinping', 'Jinping Xi'],
      ['von der Leyen, Ursula', 'Ursula von der Leyen'],
      ['Viktor Orbán', 'Orbán Viktor'],
      ['Elon Musk', 'Elon R. Musk'],
      ['John F. Kennedy', 'John Fitzgerald Kennedy'],
      ['Vladimir Vladimirovich Putin', 'Putin, Vladimir'],
      ['Dr. Angela Merkel', 'Angela Merkel'],
      ['Joe Biden', 'Joseph R. Biden Jr.'],
      ['Liang Wen-feng', 'Wenfeng Liang'],
    ])
  })

  test('who are one in another script or transliteration', () => {
    all('MATCH', 'Person', [
      ['Liang Wenfeng', '梁文锋'],
      ['Vladimir Putin', 'Владимир Путин'],
      ['Mikhail Gorbachev', 'Michail Gorbatschow'],
      ['Muammar Gaddafi', 'Moammar Qadhafi'],
      ['Bashar al-Assad', 'بشار الأسد'],
      ['Deng Xiaoping', "Teng Hsiao-p'ing"],
      ['Lee Jae-yong', '이재용'],
      ['Alexis Tsipras', 'Αλέξης Τσίπρας'],
    ])
  })

  test('who are two: relatives and namesakes', () => {
    none('Person', [
      ['Arkady Rotenberg', 'Boris Rotenberg'],
      ['Fidel Castro', 'Raúl Castro'],
      ['Kim Jong-un', 'Kim Jong-il'],
      ['习近平', '习仲勋'],
      ['George W. Bush', 'George H. W. Bush'],
      ['Donald Trump', 'Donald Trump Jr.'],
      ['Sergey Lavrov', 'Sergey Shoigu'],
      ['Wang Yi', 'Wang Yang'],
      ['Putin', 'Vladimir Putin'],
    ])
  })
})

test('numbers and variants tell models and products apart', () => {
  all('MATCH', 'Model', [
    ['GPT-4o', 'gpt 4o'],
    ['Qwen2.5-72B-Instruct', 'Qwen 2.5 72B Instruct'],
    ['iPhone 15 Pro', 'Apple iPhone 15 Pro'],
    ['PlayStation 5', 'PS5'],
  ])
  none('Model', [
    ['GPT-4', 'GPT-4o'],
    ['GPT-4', 'GPT-5'],
    ['Kimi K2', 'Kimi K2.5'],
    ['DeepSeek-V3', 'DeepSeek-V3.2'],
    ['Claude 3 Opus', 'Claude 3 Sonnet'],
    ['Series A', 'Series B'],
    ['Llama 3 8B', 'Llama 3 70B'],
  ])
})

test('each agreement and each difference is told in a sentence, with what it costs', () => {
  expect(compareNames('Acme Energy Inc', 'Acme Energy 2 Ltd', 'Company')).toEqual({
    score: 0.428,
    verdict: 'NO',
    features: [
      { feature: 'WORDS', score: 1, explanation: 'both names have "acme"' },
      { feature: 'WORDS', score: 1, explanation: 'both names have "energy"' },
      { feature: 'NUMBERS', score: 0.45, explanation: 'the number "2" stands in one name only' },
      { feature: 'LEGAL_FORM', score: 0.95, explanation: '"ltd" and "inc" are legal forms of two groups' },
    ],
  })
})

describe('for any two names', () => {
  const part = fc.constantFrom(
    'Acme',
    'Bank',
    'of',
    'China',
    'Energy',
    'Ltd',
    'GmbH',
    'ООО',
    'Газпром',
    '华为',
    '科技',
    '有限公司',
    '2',
    'II',
    'J.',
    'de',
    'Putin',
    'Vladimir',
    'Ivanovich',
    'محمد',
    '김정은',
    'ソニー',
    'Dr.',
    'Jr.',
    ',',
    '&',
    'x',
    'SE',
    'GPT-4o',
    '🌰',
    '\ud800',
    '+',
  )
  const name = fc.oneof(
    fc.array(part, { maxLength: 7 }).map(parts => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const kind = fc.constantFrom(...ENTITY_KINDS)

  test('the comparison is the same from both sides, within bounds, and fits its verdict', () => {
    fc.assert(
      fc.property(name, name, kind, (a, b, of) => {
        const { score, verdict, features } = compareNames(a, b, of)
        expect(compareNames(b, a, of)).toEqual({ score, verdict, features })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(VERDICTS).toContain(verdict)
        expect(verdict).toBe(score >= MATCH_SCORE ? 'MATCH' : score >= MAYBE_SCORE ? 'MAYBE' : 'NO')
        for (const { feature, explanation } of features) {
          expect(FEATURES).toContain(feature)
          expect(explanation).not.toBe('')
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('equal names score 1', () => {
    fc.assert(fc.property(name, kind, (a, of) => void expect(compareNames(a, a, of).score).toBe(1)))
  })

  test('names of ten thousand characters are compared by their beginning', () => {
    const long = [
      'a'.repeat(10_000),
      'ab '.repeat(3_000),
      '月'.repeat(10_000),
      '公司'.repeat(5_000),
      '"'.repeat(10_000),
    ]
    for (const of of ENTITY_KINDS) {
      for (const a of long) for (const b of long) expect(compareNames(a, `${b}x`, of).score).toBeLessThanOrEqual(1)
    }
  })

  test('a name without letters and digits matches nothing else', () => {
    expect(compareNames('', '!', 'Company').verdict).toBe('NO')
    expect(compareNames('🌰', 'Acme', 'Person').verdict).toBe('NO')
  })
})
