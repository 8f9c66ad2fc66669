// Two datasets that have one of everything a dataset can say, for tests of what comes back from an export.

import { datasetFolder } from '../../harness.ts'
import { put, valued } from '../ledger.ts'

export const LEDGER_TEXT = `\uFEFFAlibaba put in 10 billion RMB, and Liang Wenfeng over 20 billion, in the first round.\r
🚀🚀 DeepSeek is worth $5.0 billion, at 7.2 yuan to the dollar. 🚀 DeepSeek is worth $5.0 billion, at 7.2 yuan to the dollar.\r
According to the Wire, Alibaba backs DeepSeek. aaa "quoted" \\ back\tslash \u2028 \u0085 end.\r
DeepSeek (深度求索) may be worth 40 to 50 billion yuan (approximately $6 billion) by 2027, market sources say.\r
The model has 128,000 tokens of context, costs about one-tenth, and came out in November 2025.`
const NOTES_TEXT = '💰 All figures are in RMB. All figures are in RMB. One-tenth it is, aaaa.\n'

const backs = (members: object, citation: object = {}) => ({
  subject: 'alibaba',
  predicate: 'INVESTED_IN',
  object: 'deepseek',
  citations: [{ source: 'ledger', quote: 'Alibaba backs DeepSeek', ...citation }],
  ...members,
})
const RATE = { kind: 'CONVERTED', rate: '7.20', rateQuote: '7.2 yuan to the dollar' }

export const LEDGER = {
  dataset: 'ledger',
  sources: [
    {
      id: 'ledger',
      title: 'The “Ledger” 账本',
      kind: 'REPORT',
      publisher: 'Ledger & Sons',
      authors: ['Zoe', 'Adam', 'Zoe'],
      publishedOn: { date: '2026-05-15', inferred: true },
      url: 'https://ledger.example/?a=b#c',
      language: 'en',
      licence: 'CC-BY-4.0',
      text: 'texts/ledger.txt',
      drawsOn: ['wire', 'notes'],
      note: 'A note.',
    },
    { id: 'notes', title: 'Notes', kind: 'BOOK', text: 'notes.txt', publishedOn: 2026 },
    { id: 'wire', title: 'The Wire', kind: 'OTHER' },
    { id: 'empty', title: 'Nothing', kind: 'OTHER', content: '' },
  ],
  entities: [
    {
      id: 'deepseek',
      kind: 'Company',
      name: 'DeepSeek',
      aliases: [
        { name: '深度求索', language: 'zh', script: 'Hans', kind: 'LEGAL' },
        { name: 'DeepSeek', language: 'en' },
        'Deep Seek',
        { name: 'DeepSeek', script: 'Latn' },
      ],
      description: 'A laboratory.',
      note: 'One word.',
    },
    { id: 'alibaba', kind: 'Company', name: 'Alibaba', aliases: ['阿里巴巴'] },
    { id: 'ali', kind: 'Company', name: 'Alibaba' },
    { id: 'alibaba-fund', kind: 'Fund', name: 'Alibaba Fund', aliases: ['The Fund'] },
    { id: 'other-fund', kind: 'Fund', name: 'The Fund' },
    { id: 'liang', kind: 'Person', name: 'Liang Wenfeng' },
    { id: 'round', kind: 'FundingRound', name: 'The first round' },
    { id: 'v4', kind: 'Model', name: 'V4' },
  ],
  claims: [
    put('ten', 'Alibaba', '10 billion RMB', { quote: 'Alibaba put in 10 billion RMB' }),
    put('twenty', 'Liang Wenfeng', 'over 20 billion RMB', {
      quote: 'Liang Wenfeng over 20 billion',
      derivation: { kind: 'CONTEXT', source: 'notes', quote: 'All figures are in RMB', occurrence: 2 },
    }),
    put('again', 'liang', 'over 20 billion RMB', {
      quote: '10 billion RMB, and Liang Wenfeng over 20 billion',
      asStated: 'over 20 billion',
      locator: 'line 1',
      note: 'Said twice.',
    }),
    {
      key: 'whole',
      subject: 'round',
      predicate: 'AMOUNT_RAISED',
      value: { money: 'over 30 billion RMB' },
      parts: 'COMPLETE',
      citations: [
        { source: 'ledger', quote: 'the first round', derivation: { kind: 'SUM_OF', claims: ['twenty', 'ten'] } },
      ],
    },
    valued('$5 billion', { quote: '🚀 DeepSeek is worth $5.0 billion', occurrence: 2 }, { key: 'five' }),
    valued('36 billion RMB', {
      quote: 'worth $5.0 billion',
      occurrence: 1,
      derivation: RATE,
    }),
    valued('36 billion RMB', {
      quote: 'yuan to the dollar',
      occurrence: 2,
      derivation: { ...RATE, claim: 'five' },
    }),
    valued('34.05 billion RMB', {
      quote: '$5.0 billion',
      occurrence: 2,
      derivation: { kind: 'CONVERTED', rateDate: '2026-05-15' },
    }),
    valued('$1.39 billion', { quote: 'in the first round', derivation: { ...RATE, claim: 'ten' } }, { round: 'round' }),
    valued(
      '40 to 50 billion RMB',
      {
        quote: '40 to 50 billion yuan (approximately $6 billion)',
        asStated: '40 to 50 billion yuan',
        statedEquivalent: '(approximately $6 billion)',
        attribution: 'market sources',
      },
      {
        subject: '深度求索',
        modality: 'FORECAST',
        asOf: '2026-05/2026-06',
        validFrom: 2026,
        validTo: '2027',
        tranche: 'first',
        basis: 'POST_MONEY',
        holder: 'wire',
        round: 'The first round',
      },
    ),
    backs({}, { assertedBy: 'wire' }),
    backs({ subject: '阿里巴巴', object: '深度求索', stance: 'DENIES', modality: 'OPINION', holder: 'Alibaba' }),
    backs({ subject: 'The Fund', phase: 'FORMER' }, { assertedBy: 'Liang Wenfeng' }),
    {
      subject: 'liang',
      predicate: 'LEADS',
      object: 'deepseek',
      role: 'founder',
      citations: [
        { source: 'ledger', quote: 'Liang Wenfeng', derivation: { kind: 'INFERRED', reason: 'He does. “Really”' } },
      ],
    },
    {
      subject: 'v4',
      predicate: 'CONTEXT_LENGTH',
      value: { number: 128000, unit: 'tokens' },
      citations: [{ source: 'ledger', quote: '128,000 tokens' }],
    },
    {
      subject: 'v4',
      predicate: 'RELEASED_ON',
      value: { date: { date: '2025-11', inferred: true } },
      citations: [{ source: 'ledger', quote: 'came out in November 2025' }],
    },
    {
      subject: 'deepseek',
      predicate: 'STRATEGY',
      value: { text: 'quoted \\ back\tslash' },
      citations: [{ source: 'notes', quote: 'aa', occurrence: 2 }],
    },
  ],
  judgements: [
    { verdict: 'SAME', a: 'alibaba', b: 'ali', canonical: 'alibaba', reason: 'One company.', author: 'A', date: 2026 },
    { verdict: 'SAME', name: 'The Fund', entity: 'alibaba-fund', reason: 'It is meant.' },
    { verdict: 'DEPRECATED', claim: 'five', reason: 'Said twice.', date: '2026-05' },
  ],
}

export const ledgerFolder = (records: object = LEDGER): string =>
  datasetFolder({
    'records.json': JSON.stringify(records),
    'texts/ledger.txt': LEDGER_TEXT,
    'notes.txt': NOTES_TEXT,
  })
