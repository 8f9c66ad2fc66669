// An address that leads nowhere.

import { HOME } from '../address.ts'
import { Heading } from '../parts/heading.tsx'

export function NowherePage() {
  return (
    <article class="notice-page">
      <Heading title="There is no such page" />
      <p>
        <a href={HOME}>Begin with the search</a>
      </p>
    </article>
  )
}
