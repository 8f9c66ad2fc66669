// Where the page begins: it is one page for every address under /explore.

import { render } from 'preact'
import { App } from './app.tsx'

render(<App />, document.getElementById('explore')!)
