// The currency that sums are compared in: part of the address, so that whoever gets a link sees the same.

import { useLocation } from 'preact-iso/router'

const COMMON = ['USD', 'EUR', 'CNY', 'GBP', 'JPY']
const USUAL = 'USD'

export const currencyIn = ({ currency }: Readonly<Record<string, string>>): string =>
  COMMON.includes(currency ?? '') ? currency! : USUAL

export function CurrencyChoice({ id }: { id: string }) {
  const { path, query, route } = useLocation()
  const chosen = currencyIn(query)
  return (
    <p class="currency">
      <label for={id}>Compare in</label>{' '}
      <select
        id={id}
        value={chosen}
        onChange={event => {
          const { value } = event.currentTarget
          route(value === USUAL ? path : `${path}?currency=${value}`, true)
        }}
      >
        {COMMON.map(each => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </p>
  )
}
