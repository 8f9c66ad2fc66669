// What an answer says beside its data: its footnotes where the operation is `@cited`, its time where it is asked `@at` another one.

import type { ApolloServerPlugin } from '@apollo/server'
import { footnotes, isCited } from './footnotes.ts'
import type { RequestContext } from './read.ts'

export const extensionsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, operation, response: { body } }) {
      if (operation === undefined || body.kind !== 'single' || body.singleResult.data === undefined) return
      const { singleResult: result } = body
      // Where it could not be found out, the root fields have said why.
      const at = await contextValue.time?.catch(() => undefined)
      const citations = isCited(operation)
        ? footnotes(result.data ?? {}, contextValue.answered ?? new Map())
        : undefined
      if (at === undefined && citations === undefined) return
      result.extensions = { ...result.extensions, ...(at && { at }), ...(citations && { citations }) }
    },
  }),
}
