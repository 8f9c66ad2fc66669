// Runs in the browser, after GraphiQL's bundle (global `YogaGraphiQL`; it also sets `React`). It decides what GraphiQL opens with:
//   /?ready=<title>                  that ready query
//   /?query=<text>&variables=<json>  a query somebody linked to
//   /                                the tabs of the last visit; on a first visit, one tab per ready query

const { endpoint, tabs, icon, workers } = JSON.parse(document.getElementById('settings').textContent)

self.MonacoEnvironment = {
  getWorker: (_module, label) => new Worker(workers[label], { name: label, type: 'module' }),
}

const lastVisit = storedTab()
const linked = linkedTab(new URLSearchParams(location.search))
const opened = linked ?? lastVisit ?? tabs[0]

// The address has done its work: a reload shall show the visitor's own, maybe edited, tabs.
history.replaceState(null, '', location.pathname)

YogaGraphiQL.renderYogaGraphiQL(document.getElementById('playground'), {
  fetcher: ask,
  // GraphiQL takes these where no tabs are stored, and then shows the first.
  defaultTabs: linked === undefined ? tabs : [linked, ...tabs.filter(tab => tab !== linked)],
  // Where tabs are stored, it shows the one that equals these three, or else adds it. All three are always given, because
  // it would complete a missing one with the stored one of another tab.
  initialQuery: opened?.query ?? '',
  initialVariables: opened?.variables ?? '',
  initialHeaders: opened?.headers ?? '',
  // Headers hold API keys: they outlive the page only if the visitor says so in the settings.
  shouldPersistHeaders: stored('shouldPersistHeaders') === 'true' ? true : undefined,
  defaultEditorToolsVisibility: tabs.some(tab => tab.variables) ? 'variables' : false,
  plugins: undefined, // GraphiQL's own (history) instead of the bundle's field picker
  onEditQuery: () => {}, // the bundle would write the whole query into the address
  logo: React.createElement('img', { src: icon, alt: '', width: 26, height: 26 }),
  title: React.createElement(
    'span',
    { className: 'claimgraph' },
    readyQueries(),
    React.createElement('a', { href: '/explore' }, 'Explore'),
    'Claimgraph',
  ),
})

function readyQueries() {
  const options = tabs.map(({ title }) => React.createElement('option', { key: title, value: title }, title))
  const open = event => {
    location.search = new URLSearchParams({ ready: event.target.value })
  }
  return React.createElement(
    'select',
    { 'aria-label': 'Ready queries', value: '', onChange: open },
    React.createElement('option', { value: '', disabled: true, hidden: true }, 'Ready queries'),
    ...options,
  )
}

function linkedTab(parameters) {
  const query = parameters.get('query')
  if (query !== null) return { query, variables: parameters.get('variables') ?? '' }
  return tabs.find(tab => tab.title === parameters.get('ready'))
}

function storedTab() {
  try {
    const state = JSON.parse(stored('tabState'))
    return state?.tabs[state.activeTabIndex]
  } catch {
    return undefined // from another version of GraphiQL, which throws it away as well
  }
}

function stored(key) {
  try {
    return localStorage.getItem(`graphiql:${key}`)
  } catch {
    return null // the browser keeps nothing for this site
  }
}

/** What the server answers, untouched: data, errors and extensions. */
async function ask({ query, variables, ...asked }, options) {
  // For an instant after a change of tab, GraphiQL still has the name of the other tab's operation.
  const operationName = new RegExp(`\\b${asked.operationName}\\b`).test(query) ? asked.operationName : undefined
  const headers = new Headers(options?.headers)
  headers.set('accept', 'application/graphql-response+json, application/json;q=0.9')
  headers.set('content-type', 'application/json')
  const response = await fetch(endpoint, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables, operationName }),
  }).catch(error => {
    throw new Error(
      `No answer from ${new URL(endpoint, location.href)}: is the server still running? (${error.message})`,
    )
  })
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`HTTP ${response.status} from ${response.url}, and no JSON: ${text.slice(0, 300) || '(empty)'}`)
  }
}
