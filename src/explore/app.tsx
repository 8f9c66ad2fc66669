// Which page an address shows, inside of what all of them have.

import { LocationProvider, Route, Router } from 'preact-iso/router'
import { ClaimPage } from './pages/claim.tsx'
import { ConflictPage } from './pages/conflict.tsx'
import { ConflictsPage } from './pages/conflicts.tsx'
import { EntitiesPage } from './pages/entities.tsx'
import { EntityPage } from './pages/entity.tsx'
import { HomePage } from './pages/home.tsx'
import { NowherePage } from './pages/nowhere.tsx'
import { SourcePage } from './pages/source.tsx'
import { SourcesPage } from './pages/sources.tsx'
import { Frame } from './parts/frame.tsx'
import { navigated } from './parts/heading.tsx'

export function App() {
  return (
    <LocationProvider scope={/^\/explore(?!\/assets)(\/|\?|#|$)/}>
      <Frame>
        <Router onRouteChange={navigated}>
          <Route path="/explore" component={HomePage} />
          <Route path="/explore/entity/:id" component={EntityPage} />
          <Route path="/explore/entities" component={EntitiesPage} />
          <Route path="/explore/conflict/:id" component={ConflictPage} />
          <Route path="/explore/conflicts" component={ConflictsPage} />
          <Route path="/explore/claim/:id" component={ClaimPage} />
          <Route path="/explore/source/:id" component={SourcePage} />
          <Route path="/explore/sources" component={SourcesPage} />
          <Route default component={NowherePage} />
        </Router>
      </Frame>
    </LocationProvider>
  )
}
