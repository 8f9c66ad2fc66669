// What every page has: the way to the content, the name, the search, the ways to the lists, and where else one can ask.

import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { conflictsAddress, entitiesAddress, HOME, SOURCES } from '../address.ts'
import { useTarget } from '../use-target.ts'
import { SearchBox } from './search-box.tsx'

export function Frame({ children }: { children: ComponentChildren }) {
  const { path } = useLocation()
  const isHome = path === HOME
  useTarget()
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href={HOME} aria-label="Claimgraph: explore">
          Claimgraph
        </a>
        {!isHome && <SearchBox id="search" />}
        <nav aria-label="Lists">
          <ListLink href={conflictsAddress()} path={path} words="Disagreements" />
          <ListLink href={entitiesAddress()} path={path} words="Entities" />
          <ListLink href={SOURCES} path={path} words="Sources" />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="bottom">
        <p>
          Every value here stands in words that somebody published.{' '}
          <a href="/">Ask the graph yourself in the playground.</a>
        </p>
      </footer>
    </>
  )
}

function ListLink({ href, path, words }: { href: string; path: string; words: string }) {
  return (
    <a href={href} aria-current={path === href ? 'page' : undefined}>
      {words}
    </a>
  )
}
