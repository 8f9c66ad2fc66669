// Answers that are fetched a little at a time would stay in memory for as long as a client likes.

import type { FastifyInstance } from 'fastify'

/** Cuts off whoever has not fetched an answer within so many milliseconds. */
export function cutSlowAnswers(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onSend', async (_request, { raw }) => {
    const timer = setTimeout(() => raw.destroy(), milliseconds).unref()
    raw.once('close', () => clearTimeout(timer))
  })
}
