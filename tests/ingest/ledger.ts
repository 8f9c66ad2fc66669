// Claims as a ledger makes them: who put what into the round, and what the company is worth.

export const put = (key: string, subject: string, money: string, citation: object) => ({
  key,
  subject,
  predicate: 'PARTICIPATED_IN',
  object: 'round',
  value: { money },
  citations: [{ source: 'ledger', ...citation }],
})
export const valued = (money: string, citation: object, members: object = {}) => ({
  subject: 'deepseek',
  predicate: 'VALUATION',
  value: { money },
  citations: [{ source: 'ledger', ...citation }],
  ...members,
})
