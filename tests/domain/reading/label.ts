// The notation of the corpus: `CNY 500,000`, `~USD 30,000` (approximately), `users >=5`, `percent <=5`, `months 12..18`; a
// dash stands for no unit.

import type { Money } from '../../../src/domain/money.ts'
import type { ReadQuantity } from '../../../src/domain/reading/reading.ts'

const LABEL =
  /^(?<about>~?)(?<unit>[A-Z]{3}|[a-z ]+|-) (?:(?<lower>-?[\d,.]+?)\.\.(?<upper>[\d,.]+)|(?<bound>>=|<=|)(?<figure>-?[\d,.]+))$/

export function labelled(label: string): Money | ReadQuantity {
  const groups = LABEL.exec(label)?.groups
  if (groups === undefined) throw new Error(`no label: ${label}`)
  const { about, unit, bound } = groups
  const [lower, upper, figure] = [groups.lower, groups.upper, groups.figure].map(text => text?.replaceAll(',', ''))
  const money = /^[A-Z]{3}$/.test(unit!)
  return {
    type: money ? 'Money' : 'Quantity',
    ...(money ? { currency: unit } : unit === '-' ? {} : { unit }),
    ...(lower === undefined
      ? { [bound === '>=' ? 'lower' : bound === '<=' ? 'upper' : money ? 'amount' : 'number']: figure }
      : { lower, upper }),
    approximate: about === '~',
  } as Money | ReadQuantity
}

export function kindOf(value: Money | ReadQuantity): string {
  return value.type === 'Money' ? 'Money' : value.unit === 'ratio' ? 'Ratio' : 'Quantity'
}
